Testing.__checkValue(try folder.names == ["network.db"],expression: .__fromSyntaxNode(#"try folder.names == ["network.db"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/DamageTests.swift:16:5-16:48
