Testing.__checkFunctionCall((40..<360).self,calling: {
  $0.contains($1)
},accepted,expression: .__fromFunctionCall(.__fromSyntaxNode("(40..<360)"),"contains",(nil,.__fromSyntaxNode("accepted"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:52:5-52:43
