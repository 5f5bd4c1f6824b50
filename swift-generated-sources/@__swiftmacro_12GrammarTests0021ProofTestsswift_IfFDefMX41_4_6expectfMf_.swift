Testing.__checkPropertyAccess(report.disagreements.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("report.disagreements"),.__fromSyntaxNode("isEmpty")),comments: ["\(report)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofTests.swift:42:5-42:55
