Testing.__checkBinaryOperation(all.introductions,{ $0 < $1() },some.introductions,expression: .__fromBinaryOperation(.__fromSyntaxNode("all.introductions"),"<",.__fromSyntaxNode("some.introductions")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:111:5-111:52
