Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"print \(field) of Alice",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""print \(field) of Alice""#))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:95:7-95:68
