Testing.__checkBinaryOperation(report.mutants > report.acceptedMutants,{ $0 && $1() },report.acceptedMutants > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.mutants > report.acceptedMutants"),"&&",.__fromSyntaxNode("report.acceptedMutants > 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofTests.swift:44:5-44:83
