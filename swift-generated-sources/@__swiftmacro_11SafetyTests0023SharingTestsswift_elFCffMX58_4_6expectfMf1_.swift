Testing.__checkBinaryOperation(after - before,{ $0 == $1() },4 * Self.statements,expression: .__fromBinaryOperation(.__fromSyntaxNode("after - before"),"==",.__fromSyntaxNode("4 * Self.statements")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:59:5-59:51
