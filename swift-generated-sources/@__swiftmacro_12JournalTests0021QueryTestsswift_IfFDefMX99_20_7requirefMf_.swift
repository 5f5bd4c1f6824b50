Testing.__checkPropertyAccess(stored.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("stored"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:100:21-100:43
