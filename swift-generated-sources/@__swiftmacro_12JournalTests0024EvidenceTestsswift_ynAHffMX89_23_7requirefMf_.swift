Testing.__checkPropertyAccess(ids.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("ids"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:90:24-90:43
