Testing.__checkValue(isClose(try #require(complete.effectiveSize), 1),expression: .__fromSyntaxNode("isClose(try #require(complete.effectiveSize), 1)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:28:5-28:62
