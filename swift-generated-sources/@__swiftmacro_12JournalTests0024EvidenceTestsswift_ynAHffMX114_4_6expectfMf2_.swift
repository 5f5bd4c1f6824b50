Testing.__checkValue(try journal.pair(alice, .theyKnowMe, asOf: nil)?.isKin == false,expression: .__fromSyntaxNode("try journal.pair(alice, .theyKnowMe, asOf: nil)?.isKin == false"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:115:5-115:77
