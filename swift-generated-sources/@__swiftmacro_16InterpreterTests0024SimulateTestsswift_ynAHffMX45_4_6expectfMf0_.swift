Testing.__checkBinaryOperation(desk.answers.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.answers.count"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:46:5-46:37
