Testing.__checkPropertyAccess(desk.run("print $1").self,getting: { $0.failed },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"desk.run("print $1")"#),.__fromSyntaxNode("failed")),comments: ["arguments belong to their script"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:66:5-66:77
