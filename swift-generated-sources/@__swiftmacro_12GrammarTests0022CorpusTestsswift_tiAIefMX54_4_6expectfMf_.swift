Testing.__checkPropertyAccess(unused.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("unused"),.__fromSyntaxNode("isEmpty")),comments: ["\(unused.sorted())"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:55:5-55:50
