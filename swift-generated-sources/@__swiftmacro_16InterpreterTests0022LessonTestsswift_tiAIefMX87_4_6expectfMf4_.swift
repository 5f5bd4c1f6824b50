Testing.__checkBinaryOperation(desk.session.today,{ $0 == $1() },Desk.today + 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.session.today"),"==",.__fromSyntaxNode("Desk.today + 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:88:5-88:50
