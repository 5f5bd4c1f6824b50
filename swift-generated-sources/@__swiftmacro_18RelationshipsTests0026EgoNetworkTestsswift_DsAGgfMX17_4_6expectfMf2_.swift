Testing.__checkValue(try #require(network.plain.effectiveSize) == 3,expression: .__fromSyntaxNode("try #require(network.plain.effectiveSize) == 3"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:18:5-18:60
