Testing.__checkBinaryOperation(again.printed,{ $0 == $1() },first.printed,expression: .__fromBinaryOperation(.__fromSyntaxNode("again.printed"),"==",.__fromSyntaxNode("first.printed")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:23:7-23:46
