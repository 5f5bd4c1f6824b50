Testing.__checkBinaryOperation(few,{ $0 == $1() },everybody,expression: .__fromBinaryOperation(.__fromSyntaxNode("few"),"==",.__fromSyntaxNode("everybody")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/FivePoolTests.swift:42:7-42:32
