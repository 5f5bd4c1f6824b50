Testing.__checkPropertyAccess(parse("meet Zo\u{EB}").statements.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"parse("meet Zo\u{EB}").statements"#),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:120:24-120:73
