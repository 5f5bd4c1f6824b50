Testing.__checkBinaryOperation(actual,{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("actual"),"==",.__fromSyntaxNode("text")),comments: ["\(name)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:49:9-49:43
