Testing.__checkBinaryOperation(desk.answers.last?.rows.last?[4],{ $0 == $1() },.integer(2),expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.answers.last?.rows.last?[4]"),"==",.__fromSyntaxNode(".integer(2)")),comments: ["a run can be taken back"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:47:5-47:88
