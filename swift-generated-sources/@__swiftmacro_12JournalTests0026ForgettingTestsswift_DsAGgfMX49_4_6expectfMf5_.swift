Testing.__checkValue(try journal.ties(from: bob, asOf: nil).map(\.to) == [carol],expression: .__fromSyntaxNode(#"try journal.ties(from: bob, asOf: nil).map(\.to) == [carol]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:50:5-50:73
