Testing.__checkValue(try journal.pair(alice, .theyKnowMe, asOf: nil),expression: .__fromSyntaxNode("try journal.pair(alice, .theyKnowMe, asOf: nil)"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:133:20-133:77
