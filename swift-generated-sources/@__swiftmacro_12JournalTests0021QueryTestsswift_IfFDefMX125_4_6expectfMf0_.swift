Testing.__checkValue(try ids([.interaction], alice, .introducer) == [via],expression: .__fromSyntaxNode("try ids([.interaction], alice, .introducer) == [via]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:126:5-126:66
