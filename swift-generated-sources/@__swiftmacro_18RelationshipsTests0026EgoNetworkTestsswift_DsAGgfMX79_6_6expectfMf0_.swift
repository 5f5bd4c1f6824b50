Testing.__checkValue(isClose(try #require(network.effectiveSize), effective),expression: .__fromSyntaxNode("isClose(try #require(network.effectiveSize), effective)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:80:7-80:71
