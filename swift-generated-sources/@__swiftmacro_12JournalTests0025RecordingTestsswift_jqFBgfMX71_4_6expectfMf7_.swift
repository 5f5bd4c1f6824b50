Testing.__checkValue(try journal.contactCount == 1,expression: .__fromSyntaxNode("try journal.contactCount == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:72:5-72:43
