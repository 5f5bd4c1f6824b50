Testing.__checkValue(try journal.entry($0),expression: .__fromSyntaxNode("try journal.entry($0)"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:43:36-43:67
