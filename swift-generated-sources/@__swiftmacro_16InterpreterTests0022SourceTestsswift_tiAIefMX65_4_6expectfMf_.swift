Testing.__checkBinaryOperation(desk.type(question),{ $0 == $1() },known,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.type(question)"),"==",.__fromSyntaxNode("known")),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:66:5-66:58
