Testing.__checkBinaryOperation(report.prefixes,{ $0 > $1() },5000,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.prefixes"),">",.__fromSyntaxNode("5000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:52:5-52:36
