Testing.__checkBinaryOperation(streak([]),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([])"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:16:5-16:29
