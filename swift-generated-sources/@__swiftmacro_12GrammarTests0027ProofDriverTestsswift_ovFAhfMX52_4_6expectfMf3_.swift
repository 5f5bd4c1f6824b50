Testing.__checkFunctionCall((1..<1200).self,calling: {
  $0.contains($1)
},report.acceptedMutants,expression: .__fromFunctionCall(.__fromSyntaxNode("(1..<1200)"),"contains",(nil,.__fromSyntaxNode("report.acceptedMutants"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:53:5-53:57
