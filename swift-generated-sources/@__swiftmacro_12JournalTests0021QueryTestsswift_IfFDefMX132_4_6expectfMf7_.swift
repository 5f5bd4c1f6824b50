Testing.__checkValue(try ids([.interaction, .note], nil, nil, nil, 3) == [note, via, late],expression: .__fromSyntaxNode("try ids([.interaction, .note], nil, nil, nil, 3) == [note, via, late]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:133:5-133:83
