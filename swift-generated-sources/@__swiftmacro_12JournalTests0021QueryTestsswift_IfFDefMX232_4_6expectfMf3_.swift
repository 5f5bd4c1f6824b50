Testing.__checkBinaryOperation(items.map(\.isUndone),{ $0 == $1() },[false, true, false, false],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"items.map(\.isUndone)"#),"==",.__fromSyntaxNode("[false, true, false, false]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:233:5-233:66
