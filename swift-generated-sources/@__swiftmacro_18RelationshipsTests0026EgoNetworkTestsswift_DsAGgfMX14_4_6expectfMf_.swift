Testing.__checkValue(abs(try #require(network.constraint) - 0.6080725624) < 1e-10,expression: .__fromSyntaxNode("abs(try #require(network.constraint) - 0.6080725624) < 1e-10"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:15:5-15:74
