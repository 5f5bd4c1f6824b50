Testing.__checkPropertyAccess(desk.diagnostics.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("desk.diagnostics"),.__fromSyntaxNode("isEmpty")),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:60:5-60:54
