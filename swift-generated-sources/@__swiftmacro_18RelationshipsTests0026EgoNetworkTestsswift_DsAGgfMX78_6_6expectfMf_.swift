Testing.__checkValue(isClose(try #require(network.constraint), constraint),expression: .__fromSyntaxNode("isClose(try #require(network.constraint), constraint)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:79:7-79:69
