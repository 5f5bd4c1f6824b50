Testing.__checkBinaryOperation(empty.constraint,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("empty.constraint"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:46:5-46:37
