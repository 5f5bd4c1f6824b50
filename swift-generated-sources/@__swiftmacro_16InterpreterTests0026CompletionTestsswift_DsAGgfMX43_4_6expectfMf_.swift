Testing.__checkFunctionCall(found.self,calling: {
  $0.contains($1)
},wanted,expression: .__fromFunctionCall(.__fromSyntaxNode("found"),"contains",(nil,.__fromSyntaxNode("wanted"))),comments: ["\(marked): \(found)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:44:5-44:59
