Testing.__checkPropertyAccess(rows.self,getting: { $0.last },expression: .__fromPropertyAccess(.__fromSyntaxNode("rows"),.__fromSyntaxNode("last")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:77:20-77:39
