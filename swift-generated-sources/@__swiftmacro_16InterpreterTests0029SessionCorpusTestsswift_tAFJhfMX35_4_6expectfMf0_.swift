Testing.__checkPropertyAccess(single.diagnostics.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("single.diagnostics"),.__fromSyntaxNode("isEmpty")),comments: ["\(single.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:36:5-36:58
