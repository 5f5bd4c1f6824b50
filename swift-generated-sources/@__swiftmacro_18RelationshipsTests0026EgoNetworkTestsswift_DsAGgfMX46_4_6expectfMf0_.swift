Testing.__checkBinaryOperation(empty.effectiveSize,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("empty.effectiveSize"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:47:5-47:40
