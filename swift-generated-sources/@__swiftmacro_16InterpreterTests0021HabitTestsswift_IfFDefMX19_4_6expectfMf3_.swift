Testing.__checkBinaryOperation(streak([3, 16]),{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([3, 16])"),"==",.__fromSyntaxNode("2")),comments: ["this week is still open"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:20:5-20:61
