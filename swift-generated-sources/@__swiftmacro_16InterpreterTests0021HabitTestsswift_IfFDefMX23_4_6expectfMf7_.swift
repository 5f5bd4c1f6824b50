Testing.__checkBinaryOperation(streak([1, 2, 3], 1, .day),{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([1, 2, 3], 1, .day)"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:24:5-24:45
