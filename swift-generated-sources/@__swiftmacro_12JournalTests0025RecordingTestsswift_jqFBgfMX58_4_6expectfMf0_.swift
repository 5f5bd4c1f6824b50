Testing.__checkValue(try journal.personCount == 1,expression: .__fromSyntaxNode("try journal.personCount == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:59:5-59:42
