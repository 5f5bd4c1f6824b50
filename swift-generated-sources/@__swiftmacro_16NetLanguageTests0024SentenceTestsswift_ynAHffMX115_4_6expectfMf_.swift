Testing.__checkBinaryOperation(statements,{ $0 == $1() },parse(String(decoding: bytes, as: UTF8.self)).statements,expression: .__fromBinaryOperation(.__fromSyntaxNode("statements"),"==",.__fromSyntaxNode("parse(String(decoding: bytes, as: UTF8.self)).statements")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:116:5-116:84
