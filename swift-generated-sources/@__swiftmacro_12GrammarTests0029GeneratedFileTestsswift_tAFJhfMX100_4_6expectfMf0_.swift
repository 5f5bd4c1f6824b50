Testing.__checkPropertyAccess(missing.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("missing"),.__fromSyntaxNode("isEmpty")),comments: ["\(missing)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:101:5-101:43
