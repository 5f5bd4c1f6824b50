Testing.__checkPropertyAccess(desk.run(script).self,getting: { $0.failed },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("desk.run(script)"),.__fromSyntaxNode("failed")), false),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:45:5-45:54
