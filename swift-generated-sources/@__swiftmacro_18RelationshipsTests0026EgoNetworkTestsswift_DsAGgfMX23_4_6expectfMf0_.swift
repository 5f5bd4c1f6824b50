Testing.__checkValue(isClose(try #require(star.effectiveSize), 5),expression: .__fromSyntaxNode("isClose(try #require(star.effectiveSize), 5)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:24:5-24:58
