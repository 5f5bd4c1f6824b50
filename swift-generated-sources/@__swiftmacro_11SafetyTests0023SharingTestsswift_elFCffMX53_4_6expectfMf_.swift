Testing.__checkBinaryOperation(readings,{ $0 > $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("readings"),">",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:54:5-54:26
