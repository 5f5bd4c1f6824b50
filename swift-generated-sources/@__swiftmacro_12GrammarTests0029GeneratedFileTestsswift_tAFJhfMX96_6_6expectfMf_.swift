Testing.__checkFunctionCall(page.self,calling: {
  $0.contains($1)
},"<article id=\"\(rule.name)\">",expression: .__fromFunctionCall(.__fromSyntaxNode("page"),"contains",(nil,.__fromSyntaxNode(#""<article id=\"\(rule.name)\">""#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:97:7-97:62
