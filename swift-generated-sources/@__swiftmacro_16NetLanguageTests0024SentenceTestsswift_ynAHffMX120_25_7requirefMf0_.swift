Testing.__checkPropertyAccess(parse("meet Zoe\u{308}").statements.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"parse("meet Zoe\u{308}").statements"#),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:121:26-121:77
