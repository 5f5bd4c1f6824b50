Testing.__checkBinaryOperation(empty.plain.constraint,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("empty.plain.constraint"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:48:5-48:43
