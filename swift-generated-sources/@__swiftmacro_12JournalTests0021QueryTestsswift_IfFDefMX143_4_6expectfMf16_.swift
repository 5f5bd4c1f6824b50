Testing.__checkValue(try journal.evidence(of: bob, through: nil).count == 2,expression: .__fromSyntaxNode("try journal.evidence(of: bob, through: nil).count == 2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:144:5-144:68
