Testing.__checkValue(answer.columns.contains { $0.key == "reach" },expression: .__fromNegation(.__fromSyntaxNode(#"answer.columns.contains { $0.key == "reach" }"#), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:121:5-121:60
