Testing.__checkBinaryOperation(byFive.relationships,{ $0 > $1() },random.relationships,expression: .__fromBinaryOperation(.__fromSyntaxNode("byFive.relationships"),">",.__fromSyntaxNode("random.relationships")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:88:5-88:57
