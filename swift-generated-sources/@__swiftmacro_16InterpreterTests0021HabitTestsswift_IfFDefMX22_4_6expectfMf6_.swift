Testing.__checkBinaryOperation(streak([0, 10], 1, .month),{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([0, 10], 1, .month)"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:23:5-23:45
