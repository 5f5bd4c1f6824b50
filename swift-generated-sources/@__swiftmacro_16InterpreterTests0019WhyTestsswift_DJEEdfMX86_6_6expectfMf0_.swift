Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"set today to \(day.description); run coffee",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""set today to \(day.description); run coffee""#))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:87:7-87:88
