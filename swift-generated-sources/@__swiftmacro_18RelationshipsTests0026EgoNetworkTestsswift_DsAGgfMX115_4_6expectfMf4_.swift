Testing.__checkPropertyAccess(Communities(ties: []).people.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("Communities(ties: []).people"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:116:5-116:50
