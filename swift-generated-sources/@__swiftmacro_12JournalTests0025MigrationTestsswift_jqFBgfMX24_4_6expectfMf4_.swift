Testing.__checkValue(try journal.people(named: "zoe") == [zoe],expression: .__fromSyntaxNode(#"try journal.people(named: "zoe") == [zoe]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:25:5-25:55
