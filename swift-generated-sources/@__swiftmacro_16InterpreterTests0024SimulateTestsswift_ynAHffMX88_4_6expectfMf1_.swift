Testing.__checkBinaryOperation(byFive.trusted,{ $0 > $1() },random.trusted,expression: .__fromBinaryOperation(.__fromSyntaxNode("byFive.trusted"),">",.__fromSyntaxNode("random.trusted")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:89:5-89:45
