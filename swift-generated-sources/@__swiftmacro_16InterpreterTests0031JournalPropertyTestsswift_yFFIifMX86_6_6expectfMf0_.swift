Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"why \"\(name)\"?",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""why \"\(name)\"?""#))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:87:7-87:61
