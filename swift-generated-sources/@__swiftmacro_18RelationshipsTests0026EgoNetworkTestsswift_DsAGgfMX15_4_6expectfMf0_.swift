Testing.__checkValue(abs(try #require(network.effectiveSize) - 3.2380952381) < 1e-10,expression: .__fromSyntaxNode("abs(try #require(network.effectiveSize) - 3.2380952381) < 1e-10"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:16:5-16:77
