Testing.__checkValue(try journal.ties(to: bob, asOf: nil).map(\.from) == [alice, .me],expression: .__fromSyntaxNode(#"try journal.ties(to: bob, asOf: nil).map(\.from) == [alice, .me]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:208:5-208:78
