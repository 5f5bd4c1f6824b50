Testing.__checkBinaryOperation(half.relationships,{ $0 >= $1() },8,expression: .__fromBinaryOperation(.__fromSyntaxNode("half.relationships"),">=",.__fromSyntaxNode("8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:78:5-78:37
