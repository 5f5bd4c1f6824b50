Testing.__checkBinaryOperation(streak([0, 400], 1, .year),{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([0, 400], 1, .year)"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:25:5-25:45
