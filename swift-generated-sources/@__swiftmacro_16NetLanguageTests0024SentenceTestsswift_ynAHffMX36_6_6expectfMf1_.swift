Testing.__checkBinaryOperation(parse(text).statements.map { shape($0.kind) },{ $0 == $1() },parse(sentence).statements.map { shape($0.kind) },expression: .__fromBinaryOperation(.__fromSyntaxNode("parse(text).statements.map { shape($0.kind) }"),"==",.__fromSyntaxNode("parse(sentence).statements.map { shape($0.kind) }")),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:37:7-39:75
