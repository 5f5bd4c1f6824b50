Testing.__checkBinaryOperation(networks.count,{ $0 == $1() },250,expression: .__fromBinaryOperation(.__fromSyntaxNode("networks.count"),"==",.__fromSyntaxNode("250")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/OracleTests.swift:43:5-43:35
