Testing.__checkPropertyAccess(parse(first.printed).statements.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("parse(first.printed).statements"),.__fromSyntaxNode("first")),comments: ["\(first.printed)"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:22:23-22:90
