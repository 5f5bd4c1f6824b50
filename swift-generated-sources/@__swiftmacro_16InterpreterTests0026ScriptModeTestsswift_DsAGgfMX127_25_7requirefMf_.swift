Testing.__checkPropertyAccess(desk.diagnostics.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("desk.diagnostics"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:128:26-128:58
