Testing.__checkPropertyAccess(desk.run("include \"a.net\"").self,getting: { $0.failed },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"desk.run("include \"a.net\"")"#),.__fromSyntaxNode("failed")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:127:5-127:50
