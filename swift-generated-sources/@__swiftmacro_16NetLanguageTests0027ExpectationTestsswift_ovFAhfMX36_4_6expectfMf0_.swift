Testing.__checkFunctionCall(site.expected.self,calling: {
  $0.contains($1)
},Expected(.keyword(.via), .clause),expression: .__fromFunctionCall(.__fromSyntaxNode("site.expected"),"contains",(nil,.__fromSyntaxNode("Expected(.keyword(.via), .clause)"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:37:5-37:71
