Testing.__checkBinaryOperation(found.map(\.person),{ $0 == $1() },Array(expected),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.person)"#),"==",.__fromSyntaxNode("Array(expected)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:65:11-65:58
