Testing.__checkValue(try journal.person(carol)?.metOn == PartialDate(firstDay + 20),expression: .__fromSyntaxNode("try journal.person(carol)?.metOn == PartialDate(firstDay + 20)"),comments: ["a meeting comes first"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:68:5-68:101
