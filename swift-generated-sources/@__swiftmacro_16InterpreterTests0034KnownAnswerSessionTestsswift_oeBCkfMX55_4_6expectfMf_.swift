Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"why Alice as of \(day)",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""why Alice as of \(day)""#))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:56:5-56:65
