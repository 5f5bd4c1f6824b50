Testing.__checkValue(report.disagreements.first { $0.kind == .sentence },expression: .__fromSyntaxNode("report.disagreements.first { $0.kind == .sentence }"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:70:21-70:82
