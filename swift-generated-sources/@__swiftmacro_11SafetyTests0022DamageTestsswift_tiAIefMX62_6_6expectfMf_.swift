Testing.__checkBinaryOperation(answers(folder),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("answers(folder)"),"==",.__fromSyntaxNode("nil")),comments: ["\(length) of \(bytes.count) bytes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/DamageTests.swift:63:7-63:75
