Testing.__checkBinaryOperation(wrong,{ $0 > $1() },1000,expression: .__fromBinaryOperation(.__fromSyntaxNode("wrong"),">",.__fromSyntaxNode("1000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:97:5-97:26
