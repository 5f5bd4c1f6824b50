Testing.__checkBinaryOperation(found.people.count,{ $0 == $1() },8 * groups,expression: .__fromBinaryOperation(.__fromSyntaxNode("found.people.count"),"==",.__fromSyntaxNode("8 * groups")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:104:7-104:48
