Testing.__checkValue(isClose(try #require(measure), verdict, 1e-10),expression: .__fromSyntaxNode("isClose(try #require(measure), verdict, 1e-10)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/OracleTests.swift:53:9-53:64
