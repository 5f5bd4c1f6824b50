Testing.__checkPropertyAccess(completionSite(in: "meet ", at: 5).range.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"completionSite(in: "meet ", at: 5).range"#),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:38:5-38:62
