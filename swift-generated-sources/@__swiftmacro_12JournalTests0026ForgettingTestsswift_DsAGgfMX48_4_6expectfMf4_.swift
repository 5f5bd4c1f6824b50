Testing.__checkValue(try journal.evidence(of: bob, through: nil) == bobBefore,expression: .__fromSyntaxNode("try journal.evidence(of: bob, through: nil) == bobBefore"),comments: ["Bob's lunch stays"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:49:5-49:91
