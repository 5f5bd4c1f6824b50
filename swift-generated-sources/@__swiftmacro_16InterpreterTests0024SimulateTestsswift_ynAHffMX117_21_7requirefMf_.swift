Testing.__checkPropertyAccess(desk.answers.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("desk.answers"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:118:22-118:50
