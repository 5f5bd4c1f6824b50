Testing.__checkBinaryOperation(items.map(\.recorded),{ $0 == $1() },[firstDay, firstDay, firstDay + 1, firstDay + 2],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.recorded)"#),"==",.__fromSyntaxNode("[firstDay, firstDay, firstDay + 1, firstDay + 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:235:5-235:87
