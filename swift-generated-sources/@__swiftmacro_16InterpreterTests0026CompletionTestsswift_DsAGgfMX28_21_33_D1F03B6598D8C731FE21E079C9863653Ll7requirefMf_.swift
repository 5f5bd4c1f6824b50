Testing.__checkPropertyAccess(parts.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("parts"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:29:22-29:43
