Testing.__checkBinaryOperation(found[person(group, member)],{ $0 == $1() },person(group, 0),expression: .__fromBinaryOperation(.__fromSyntaxNode("found[person(group, member)]"),"==",.__fromSyntaxNode("person(group, 0)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:112:31-112:88
