Testing.__checkBinaryOperation(items.map(\.entryCount),{ $0 == $1() },[2, 2, 2, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.entryCount)"#),"==",.__fromSyntaxNode("[2, 2, 2, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:234:5-234:53
