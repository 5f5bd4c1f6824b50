Testing.__checkBinaryOperation(report.disagreements,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("report.disagreements"),"==",.__fromSyntaxNode("[]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:49:5-49:40
