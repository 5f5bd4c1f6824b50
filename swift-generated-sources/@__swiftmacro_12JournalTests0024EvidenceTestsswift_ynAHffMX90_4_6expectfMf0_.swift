Testing.__checkValue(try journal.evidence(of: alice, through: nil) == [stored],expression: .__fromSyntaxNode("try journal.evidence(of: alice, through: nil) == [stored]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:91:5-91:71
