Testing.__checkBinaryOperation(messy.size,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("messy.size"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:41:5-41:29
