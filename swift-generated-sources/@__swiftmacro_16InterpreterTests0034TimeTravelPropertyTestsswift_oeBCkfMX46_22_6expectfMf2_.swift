Testing.__checkFunctionCall(early.self,calling: {
  $0.type($1)
},statement,expression: .__fromFunctionCall(.__fromSyntaxNode("early"),"type",(nil,.__fromSyntaxNode("statement"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift:47:23-47:53
