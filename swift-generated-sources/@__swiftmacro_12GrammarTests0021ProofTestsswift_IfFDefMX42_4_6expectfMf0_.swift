Testing.__checkPropertyAccess(report.uncovered.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("report.uncovered"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofTests.swift:43:5-43:38
