Testing.__checkValue(try ids([.interaction], alice, nil, nil, 2) == [via, late],expression: .__fromSyntaxNode("try ids([.interaction], alice, nil, nil, 2) == [via, late]"),comments: ["the latest ones"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:129:5-129:91
