Testing.__checkBinaryOperation(desk.session.today,{ $0 == $1() },Desk.today,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.session.today"),"==",.__fromSyntaxNode("Desk.today")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:143:5-143:46
