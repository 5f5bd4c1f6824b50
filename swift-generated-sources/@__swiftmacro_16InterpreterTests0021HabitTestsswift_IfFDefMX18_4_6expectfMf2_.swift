Testing.__checkBinaryOperation(streak([2, 3, 16]),{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([2, 3, 16])"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:19:5-19:37
