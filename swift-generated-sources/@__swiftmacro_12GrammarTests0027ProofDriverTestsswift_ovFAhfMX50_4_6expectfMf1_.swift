Testing.__checkBinaryOperation(report.mutants,{ $0 == $1() },1200,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.mutants"),"==",.__fromSyntaxNode("1200")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:51:5-51:36
