Testing.__checkBinaryOperation(counted,{ $0 >= $1() },seen,expression: .__fromBinaryOperation(.__fromSyntaxNode("counted"),">=",.__fromSyntaxNode("seen")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:43:9-43:33
