Testing.__checkValue(report.disagreements.contains { $0.kind == kind },expression: .__fromSyntaxNode("report.disagreements.contains { $0.kind == kind }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:65:5-65:63
