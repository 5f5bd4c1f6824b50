Testing.__checkValue(values.contains { abs($0 - lowerBound) < 1e-9 },expression: .__fromSyntaxNode("values.contains { abs($0 - lowerBound) < 1e-9 }"),comments: ["\(values)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:96:5-96:74
