Testing.__checkPropertyAccess(desk.answers.self,getting: { $0.last },expression: .__fromPropertyAccess(.__fromSyntaxNode("desk.answers"),.__fromSyntaxNode("last")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:35:20-35:47
