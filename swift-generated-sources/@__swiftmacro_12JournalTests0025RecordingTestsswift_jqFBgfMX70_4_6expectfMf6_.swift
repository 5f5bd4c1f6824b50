Testing.__checkValue(try journal.person(carol)?.metEntry == earlier.first,expression: .__fromSyntaxNode("try journal.person(carol)?.metEntry == earlier.first"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:71:5-71:66
