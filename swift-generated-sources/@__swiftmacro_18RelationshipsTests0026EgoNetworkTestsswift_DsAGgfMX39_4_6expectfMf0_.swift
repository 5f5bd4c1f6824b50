Testing.__checkBinaryOperation(messy.effectiveSize,{ $0 == $1() },plain.effectiveSize,expression: .__fromBinaryOperation(.__fromSyntaxNode("messy.effectiveSize"),"==",.__fromSyntaxNode("plain.effectiveSize")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:40:5-40:56
