Testing.__checkBinaryOperation(shape(again.kind),{ $0 == $1() },shape(first.kind),expression: .__fromBinaryOperation(.__fromSyntaxNode("shape(again.kind)"),"==",.__fromSyntaxNode("shape(first.kind)")),comments: ["\(sentence)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:24:7-24:69
