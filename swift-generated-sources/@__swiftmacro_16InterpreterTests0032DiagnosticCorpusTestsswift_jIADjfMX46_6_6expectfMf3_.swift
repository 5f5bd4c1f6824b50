Testing.__checkBinaryOperation(actual,{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("actual"),"==",.__fromSyntaxNode("expected")),comments: ["\(name): \(firstDifference(actual, expected))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:47:7-47:83
