Testing.__checkValue(try journal.pair(alice, .iKnowThem, asOf: firstDay)?.isKin == true,expression: .__fromSyntaxNode("try journal.pair(alice, .iKnowThem, asOf: firstDay)?.isKin == true"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:113:5-113:80
