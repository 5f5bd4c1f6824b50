Testing.__checkValue(found.people.allSatisfy { found[$0].map(far) == spread[far($0)] },expression: .__fromSyntaxNode("found.people.allSatisfy { found[$0].map(far) == spread[far($0)] }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:110:7-110:81
