Testing.__checkBinaryOperation(status,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("status"),"==",.__fromSyntaxNode("0")),comments: ["\(status)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:50:9-50:42
