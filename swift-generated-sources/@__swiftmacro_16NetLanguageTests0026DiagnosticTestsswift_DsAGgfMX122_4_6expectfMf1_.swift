Testing.__checkBinaryOperation(offered,{ $0 > $1() },300,expression: .__fromBinaryOperation(.__fromSyntaxNode("offered"),">",.__fromSyntaxNode("300")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:123:5-123:27
