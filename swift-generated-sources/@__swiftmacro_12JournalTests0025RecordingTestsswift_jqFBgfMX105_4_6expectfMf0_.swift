Testing.__checkValue(try journal.people(named: "carol") == [PersonID(rawValue: 2)],expression: .__fromSyntaxNode(#"try journal.people(named: "carol") == [PersonID(rawValue: 2)]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:106:5-106:75
