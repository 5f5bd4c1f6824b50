Testing.__checkValue(try journal.person(carol)?.isContact == false,expression: .__fromSyntaxNode("try journal.person(carol)?.isContact == false"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:58:5-58:59
