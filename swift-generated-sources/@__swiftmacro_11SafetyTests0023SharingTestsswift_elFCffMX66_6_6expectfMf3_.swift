Testing.__checkBinaryOperation(numbers,{ $0 == $1() },Array(stride(from: 0, to: Self.statements, by: 2)),expression: .__fromBinaryOperation(.__fromSyntaxNode("numbers"),"==",.__fromSyntaxNode("Array(stride(from: 0, to: Self.statements, by: 2))")),comments: ["in order"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:67:7-67:89
