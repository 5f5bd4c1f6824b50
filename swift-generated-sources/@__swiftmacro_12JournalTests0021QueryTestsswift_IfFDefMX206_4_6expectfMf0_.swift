Testing.__checkValue(try journal.ties(to: bob, asOf: firstDay + 5) == [tie],expression: .__fromSyntaxNode("try journal.ties(to: bob, asOf: firstDay + 5) == [tie]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:207:5-207:68
