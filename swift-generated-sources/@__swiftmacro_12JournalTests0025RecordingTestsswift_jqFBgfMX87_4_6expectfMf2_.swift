Testing.__checkValue(try journal.history(limit: 9).count == 1,expression: .__fromSyntaxNode("try journal.history(limit: 9).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:88:5-88:54
