Testing.__checkValue(try folder.names.allSatisfy { $0.hasPrefix("network.db") },expression: .__fromSyntaxNode(#"try folder.names.allSatisfy { $0.hasPrefix("network.db") }"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:135:5-135:72
