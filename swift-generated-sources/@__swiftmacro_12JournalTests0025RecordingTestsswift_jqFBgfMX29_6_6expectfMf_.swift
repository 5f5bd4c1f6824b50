Testing.__checkValue(try journal.entry(rich.id) == rich,expression: .__fromSyntaxNode("try journal.entry(rich.id) == rich"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:30:7-30:50
