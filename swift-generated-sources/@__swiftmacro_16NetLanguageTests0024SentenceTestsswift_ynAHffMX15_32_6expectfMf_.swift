Testing.__checkBinaryOperation(parse(sentence).tree.joined,{ $0 == $1() },Array(sentence.utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("parse(sentence).tree.joined"),"==",.__fromSyntaxNode("Array(sentence.utf8)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:16:33-16:93
