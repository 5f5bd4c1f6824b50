Testing.__checkValue(try folder.names.filter { $0.hasPrefix("network.db") } == ["network.db"],expression: .__fromSyntaxNode(#"try folder.names.filter { $0.hasPrefix("network.db") } == ["network.db"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:115:5-115:86
