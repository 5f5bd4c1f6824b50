Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"Alice knows Victor on \(start.description)",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""Alice knows Victor on \(start.description)""#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift:42:32-42:96
