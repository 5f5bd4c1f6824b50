Testing.__checkBinaryOperation(found[.me],{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("found[.me]"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:114:7-114:33
