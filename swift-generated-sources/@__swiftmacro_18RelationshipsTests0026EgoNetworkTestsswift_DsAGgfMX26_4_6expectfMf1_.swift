Testing.__checkValue(isClose(try #require(complete.constraint), 0.765625),expression: .__fromSyntaxNode("isClose(try #require(complete.constraint), 0.765625)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:27:5-27:66
