Testing.__checkPropertyAccess(desk.run(script).self,getting: { $0.failed },expression: .__fromPropertyAccess(.__fromSyntaxNode("desk.run(script)"),.__fromSyntaxNode("failed")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:169:5-169:37
