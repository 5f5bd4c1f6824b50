Testing.__checkValue(try journal.pair(alice, .theyKnowMe, asOf: nil)?.isKin == true,expression: .__fromSyntaxNode("try journal.pair(alice, .theyKnowMe, asOf: nil)?.isKin == true"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:112:5-112:76
