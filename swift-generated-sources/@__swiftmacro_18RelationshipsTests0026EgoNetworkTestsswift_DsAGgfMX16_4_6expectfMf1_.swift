Testing.__checkValue(try #require(network.plain.constraint) == 0.5625,expression: .__fromSyntaxNode("try #require(network.plain.constraint) == 0.5625"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:17:5-17:62
