Testing.__checkValue(rows.allSatisfy { $0.relationships == 0 && $0.knownBy < 1 },expression: .__fromSyntaxNode("rows.allSatisfy { $0.relationships == 0 && $0.knownBy < 1 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:69:5-69:73
