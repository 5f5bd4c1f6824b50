Testing.__checkFunctionCall(names("if 1 = 1 then five\n").self,calling: {
  $0.contains($1)
},"EOF",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode(#"names("if 1 = 1 then five\n")"#),"contains",(nil,.__fromStringLiteral(#""EOF""#, "EOF"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:23:5-23:60
