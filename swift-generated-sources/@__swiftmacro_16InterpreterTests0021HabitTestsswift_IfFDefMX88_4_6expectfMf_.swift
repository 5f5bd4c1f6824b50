Testing.__checkPropertyAccess(desk.run("let $x be \"0123456789\"\n" + doubling).self,getting: { $0.failed },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"desk.run("let $x be \"0123456789\"\n" + doubling)"#),.__fromSyntaxNode("failed")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:89:5-89:70
