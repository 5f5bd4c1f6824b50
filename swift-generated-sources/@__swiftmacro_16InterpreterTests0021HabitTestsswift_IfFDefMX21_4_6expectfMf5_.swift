Testing.__checkBinaryOperation(streak([0, 7, 21]),{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([0, 7, 21])"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:22:5-22:37
