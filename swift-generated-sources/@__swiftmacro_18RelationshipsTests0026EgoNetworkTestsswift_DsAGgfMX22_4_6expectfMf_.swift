Testing.__checkValue(isClose(try #require(star.constraint), 0.2),expression: .__fromSyntaxNode("isClose(try #require(star.constraint), 0.2)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:23:5-23:57
