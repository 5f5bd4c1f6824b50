Testing.__checkValue(try journal.evidence(of: alice, through: nil).count == 1,expression: .__fromSyntaxNode("try journal.evidence(of: alice, through: nil).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:119:5-119:70
