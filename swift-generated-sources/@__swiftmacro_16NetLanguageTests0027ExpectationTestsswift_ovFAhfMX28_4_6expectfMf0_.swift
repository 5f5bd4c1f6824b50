Testing.__checkFunctionCall(found.self,calling: {
  $0.contains($1)
},Expected(.token(.string), .remark),expression: .__fromFunctionCall(.__fromSyntaxNode("found"),"contains",(nil,.__fromSyntaxNode("Expected(.token(.string), .remark)"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:29:5-29:64
