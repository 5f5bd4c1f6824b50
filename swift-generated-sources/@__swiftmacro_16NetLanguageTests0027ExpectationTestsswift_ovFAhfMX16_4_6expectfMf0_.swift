Testing.__checkFunctionCall(names("Alice works at PyCon 2").self,calling: {
  $0.contains($1)
},"'weeks'",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode(#"names("Alice works at PyCon 2")"#),"contains",(nil,.__fromStringLiteral(#""'weeks'""#, "'weeks'"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:17:5-17:66
