Testing.__checkPropertyAccess(ids.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("ids"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:27:21-27:40
