Testing.__checkBinaryOperation(streak([0, 1, 2]),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([0, 1, 2])"),"==",.__fromSyntaxNode("1")),comments: ["three times in a week are one week"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:18:5-18:74
