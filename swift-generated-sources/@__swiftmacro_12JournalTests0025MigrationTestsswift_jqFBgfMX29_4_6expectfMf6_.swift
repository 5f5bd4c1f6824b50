Testing.__checkValue(try journal.pair(zoe, .theyKnowMe, asOf: nil)?.isKin == true,expression: .__fromSyntaxNode("try journal.pair(zoe, .theyKnowMe, asOf: nil)?.isKin == true"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:30:5-30:74
