Testing.__checkPropertyAccess(grammar.split(separator: "LEADWORD     ::=").last?.split(separator: "/*").self,getting: { $0?.first },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"grammar.split(separator: "LEADWORD     ::=").last?.split(separator: "/*")"#),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:46:20-47:87
