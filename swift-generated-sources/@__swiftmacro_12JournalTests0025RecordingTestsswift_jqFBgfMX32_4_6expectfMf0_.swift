Testing.__checkValue(try reopened.entry(rich.id) == rich,expression: .__fromSyntaxNode("try reopened.entry(rich.id) == rich"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:33:5-33:49
