Testing.__checkValue(try journal.history(limit: 9).map(\.source) == ["meet Bob", "meet Carol"],expression: .__fromSyntaxNode(#"try journal.history(limit: 9).map(\.source) == ["meet Bob", "meet Carol"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:104:5-104:87
