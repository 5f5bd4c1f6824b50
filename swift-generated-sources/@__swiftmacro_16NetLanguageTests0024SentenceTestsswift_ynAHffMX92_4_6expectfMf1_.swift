Testing.__checkBinaryOperation(diagnostics.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("diagnostics.count"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:93:5-93:36
