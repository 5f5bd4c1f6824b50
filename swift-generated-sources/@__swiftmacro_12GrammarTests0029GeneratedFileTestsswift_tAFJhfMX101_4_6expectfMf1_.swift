Testing.__checkFunctionCall(page.self,calling: {
  $0.contains($1)
},"http",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("page"),"contains",(nil,.__fromStringLiteral(#""http""#, "http"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:102:5-102:36
