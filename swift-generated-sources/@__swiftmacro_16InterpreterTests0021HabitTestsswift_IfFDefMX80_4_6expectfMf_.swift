Testing.__checkPropertyAccess(result.self,getting: { $0.failed },expression: .__fromPropertyAccess(.__fromSyntaxNode("result"),.__fromSyntaxNode("failed")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:81:5-81:27
