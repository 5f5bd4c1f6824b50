Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},word,expression: .__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromSyntaxNode("word"))),comments: ["\(word) at \(width)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:214:27-214:78
