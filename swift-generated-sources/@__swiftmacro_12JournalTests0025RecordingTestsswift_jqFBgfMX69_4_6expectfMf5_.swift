Testing.__checkValue(try journal.person(carol)?.metOn == PartialDate(firstDay + 2),expression: .__fromSyntaxNode("try journal.person(carol)?.metOn == PartialDate(firstDay + 2)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:70:5-70:75
