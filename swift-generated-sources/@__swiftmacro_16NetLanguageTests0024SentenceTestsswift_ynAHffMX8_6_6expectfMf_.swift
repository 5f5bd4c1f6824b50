Testing.__checkPropertyAccess(program.diagnostics.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("program.diagnostics"),.__fromSyntaxNode("isEmpty")),comments: ["\(sentence): \(program.diagnostics.map(\.message))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:9:7-9:97
