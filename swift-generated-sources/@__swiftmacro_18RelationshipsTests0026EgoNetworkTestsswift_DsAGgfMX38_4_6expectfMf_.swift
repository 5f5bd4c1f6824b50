Testing.__checkBinaryOperation(messy.constraint,{ $0 == $1() },plain.constraint,expression: .__fromBinaryOperation(.__fromSyntaxNode("messy.constraint"),"==",.__fromSyntaxNode("plain.constraint")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:39:5-39:50
