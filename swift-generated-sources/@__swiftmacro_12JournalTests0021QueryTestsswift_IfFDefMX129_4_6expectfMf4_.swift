Testing.__checkValue(try ids([.note], nil) == [note],expression: .__fromSyntaxNode("try ids([.note], nil) == [note]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:130:5-130:45
