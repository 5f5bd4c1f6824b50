Testing.__checkFunctionCall([60, 72].self,calling: {
  $0.contains($1)
},next.contacts - one.contacts,expression: .__fromFunctionCall(.__fromSyntaxNode("[60, 72]"),"contains",(nil,.__fromSyntaxNode("next.contacts - one.contacts"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:67:7-67:63
