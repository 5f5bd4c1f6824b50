Testing.__checkPropertyAccess(desk.run("show habits").self,getting: { $0.failed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"desk.run("show habits")"#),.__fromSyntaxNode("failed")), false),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:34:5-34:61
