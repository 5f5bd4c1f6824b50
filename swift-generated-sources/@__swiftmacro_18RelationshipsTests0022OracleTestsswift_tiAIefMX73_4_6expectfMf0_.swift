Testing.__checkValue(networks.contains { $0.verdicts == [0] },expression: .__fromSyntaxNode("networks.contains { $0.verdicts == [0] }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/OracleTests.swift:74:5-74:54
