Testing.__checkPropertyAccess(parse(sentence).statements.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("parse(sentence).statements"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:21:23-21:65
