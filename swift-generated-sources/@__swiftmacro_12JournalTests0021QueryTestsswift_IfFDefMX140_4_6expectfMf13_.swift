Testing.__checkValue(try ids([.interaction], nil, nil, firstDay + 25).contains(via) == false,expression: .__fromSyntaxNode("try ids([.interaction], nil, nil, firstDay + 25).contains(via) == false"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:141:5-141:85
