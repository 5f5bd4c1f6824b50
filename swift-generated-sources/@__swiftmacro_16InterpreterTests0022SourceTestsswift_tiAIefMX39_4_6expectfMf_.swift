Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},source.rawValue,expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode("source.rawValue"))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:40:5-40:56
