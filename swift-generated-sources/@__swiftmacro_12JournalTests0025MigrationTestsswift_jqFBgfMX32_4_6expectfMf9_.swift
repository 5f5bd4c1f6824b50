Testing.__checkValue(try journal.ties(to: .me, asOf: nil).map(\.role) == ["family"],expression: .__fromSyntaxNode(#"try journal.ties(to: .me, asOf: nil).map(\.role) == ["family"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:33:5-33:76
