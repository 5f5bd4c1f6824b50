Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"meet \(name) on \(start.description)",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""meet \(name) on \(start.description)""#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift:40:34-40:92
