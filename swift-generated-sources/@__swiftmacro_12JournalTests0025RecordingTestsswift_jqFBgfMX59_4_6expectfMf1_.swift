Testing.__checkValue(try journal.contactCount == 0,expression: .__fromSyntaxNode("try journal.contactCount == 0"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:60:5-60:43
