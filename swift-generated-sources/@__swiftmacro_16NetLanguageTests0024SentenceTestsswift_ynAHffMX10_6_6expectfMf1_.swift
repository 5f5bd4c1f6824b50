Testing.__checkPropertyAccess(program.self,getting: { $0.matchesGrammar },expression: .__fromPropertyAccess(.__fromSyntaxNode("program"),.__fromSyntaxNode("matchesGrammar")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:11:7-11:38
