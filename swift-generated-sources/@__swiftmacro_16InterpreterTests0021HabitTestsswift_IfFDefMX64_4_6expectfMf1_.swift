Testing.__checkBinaryOperation(result.entries == 2,{ $0 && $1() },result.people == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.entries == 2"),"&&",.__fromSyntaxNode("result.people == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:65:5-65:55
