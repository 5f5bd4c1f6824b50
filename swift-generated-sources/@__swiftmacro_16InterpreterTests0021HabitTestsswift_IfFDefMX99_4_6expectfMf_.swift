Testing.__checkPropertyAccess(result.self,getting: { $0.failed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("result"),.__fromSyntaxNode("failed")), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:100:5-100:28
