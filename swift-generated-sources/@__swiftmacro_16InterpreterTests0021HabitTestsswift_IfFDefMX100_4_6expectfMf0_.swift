Testing.__checkBinaryOperation(heard,{ $0 == $1() },["2 expect 1 = 2 E0509", "3 expect people to include Alice held"],expression: .__fromBinaryOperation(.__fromSyntaxNode("heard"),"==",.__fromSyntaxNode(#"["2 expect 1 = 2 E0509", "3 expect people to include Alice held"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:101:5-101:88
