Testing.__checkPropertyAccess(due.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("due"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:62:21-62:40
