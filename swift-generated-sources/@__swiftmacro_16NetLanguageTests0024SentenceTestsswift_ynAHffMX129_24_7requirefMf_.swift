Testing.__checkPropertyAccess(parse("meet \(name) via Bob").statements.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"parse("meet \(name) via Bob").statements"#),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:130:25-130:81
