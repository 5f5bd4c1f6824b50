Testing.__checkBinaryOperation(streak([0]),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([0])"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:17:5-17:30
