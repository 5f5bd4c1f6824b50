Testing.__checkBinaryOperation(report.sentences,{ $0 == $1() },300,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.sentences"),"==",.__fromSyntaxNode("300")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:50:5-50:37
