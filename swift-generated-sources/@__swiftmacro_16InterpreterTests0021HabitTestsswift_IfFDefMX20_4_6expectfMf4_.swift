Testing.__checkBinaryOperation(streak([10, 17]),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("streak([10, 17])"),"==",.__fromSyntaxNode("0")),comments: ["last week was left out"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:21:5-21:61
