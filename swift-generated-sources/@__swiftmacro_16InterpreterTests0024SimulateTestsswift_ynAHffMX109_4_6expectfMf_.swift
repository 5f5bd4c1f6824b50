Testing.__checkBinaryOperation(none.introductions,{ $0 < $1() },some.introductions,expression: .__fromBinaryOperation(.__fromSyntaxNode("none.introductions"),"<",.__fromSyntaxNode("some.introductions")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:110:5-110:53
