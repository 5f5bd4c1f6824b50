Testing.__checkValue(try journal.ties(from: bob, asOf: nil).map(\.to) == [.me, alice],expression: .__fromSyntaxNode(#"try journal.ties(from: bob, asOf: nil).map(\.to) == [.me, alice]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:220:5-220:78
