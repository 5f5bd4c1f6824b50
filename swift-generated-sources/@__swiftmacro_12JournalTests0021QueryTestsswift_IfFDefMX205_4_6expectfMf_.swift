Testing.__checkValue(try journal.ties(from: alice, asOf: nil) == [tie],expression: .__fromSyntaxNode("try journal.ties(from: alice, asOf: nil) == [tie]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:206:5-206:63
