Testing.__checkValue(try ids([.note, .trait], nil) == [trait, note],expression: .__fromSyntaxNode("try ids([.note, .trait], nil) == [trait, note]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:131:5-131:60
