Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},diagnostic.code.rawValue,expression: .__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromSyntaxNode("diagnostic.code.rawValue"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:134:7-134:55
