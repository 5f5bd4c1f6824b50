Testing.__checkPropertyAccess(accepted.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("accepted"),.__fromSyntaxNode("isEmpty")),comments: ["\(accepted)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:43:5-43:45
