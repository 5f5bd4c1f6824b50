Testing.__checkValue(try ids([.interaction], alice, nil, firstDay + 20) == [met, early, via],expression: .__fromSyntaxNode("try ids([.interaction], alice, nil, firstDay + 20) == [met, early, via]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:128:5-128:85
