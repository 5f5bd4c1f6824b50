Testing.__checkValue(try journal.person(carol)?.isContact == false,expression: .__fromSyntaxNode("try journal.person(carol)?.isContact == false"),comments: ["an assertion is no contact"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:63:5-63:89
