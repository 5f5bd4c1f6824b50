Testing.__checkBinaryOperation(format(text),{ $0 == $1() },.formatted(text),expression: .__fromBinaryOperation(.__fromSyntaxNode("format(text)"),"==",.__fromSyntaxNode(".formatted(text)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:36:7-36:48
