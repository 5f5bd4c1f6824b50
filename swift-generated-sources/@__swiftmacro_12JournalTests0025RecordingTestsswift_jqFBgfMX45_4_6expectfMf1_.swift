Testing.__checkValue(try journal.history(limit: 1).map(\.entryCount) == [2],expression: .__fromSyntaxNode(#"try journal.history(limit: 1).map(\.entryCount) == [2]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:46:5-46:68
