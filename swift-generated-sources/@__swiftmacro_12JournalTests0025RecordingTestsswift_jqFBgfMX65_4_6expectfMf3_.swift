Testing.__checkValue(try journal.person(carol)?.metOn == PartialDate(firstDay + 9),expression: .__fromSyntaxNode("try journal.person(carol)?.metOn == PartialDate(firstDay + 9)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:66:5-66:75
