Testing.__checkValue(try journal.pair(alice, .iKnowThem, asOf: nil)?.settledHours == 0,expression: .__fromSyntaxNode("try journal.pair(alice, .iKnowThem, asOf: nil)?.settledHours == 0"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:104:5-104:79
