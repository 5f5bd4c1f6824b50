Testing.__checkBinaryOperation(actual,{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("actual"),"==",.__fromSyntaxNode("expected")),comments: ["\(name): \(firstDifference(actual, expected))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:22:5-22:81
