Testing.__checkBinaryOperation(byFive.contacts,{ $0 == $1() },random.contacts,expression: .__fromBinaryOperation(.__fromSyntaxNode("byFive.contacts"),"==",.__fromSyntaxNode("random.contacts")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:87:5-87:48
