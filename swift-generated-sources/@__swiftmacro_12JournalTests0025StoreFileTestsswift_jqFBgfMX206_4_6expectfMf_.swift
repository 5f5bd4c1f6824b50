Testing.__checkValue(try two.people(named: "alice") == [alice],expression: .__fromSyntaxNode(#"try two.people(named: "alice") == [alice]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:207:5-207:55
