Testing.__checkFunctionCall(desk.session.dueNames.self,calling: {
  $0.contains($1)
},first,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("desk.session.dueNames"),"contains",(nil,.__fromSyntaxNode("first"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:67:5-67:52
