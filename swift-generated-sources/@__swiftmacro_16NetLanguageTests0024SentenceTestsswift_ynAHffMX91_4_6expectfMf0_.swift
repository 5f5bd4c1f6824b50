Testing.__checkBinaryOperation(diagnostics,{ $0 == $1() },program.diagnostics,expression: .__fromBinaryOperation(.__fromSyntaxNode("diagnostics"),"==",.__fromSyntaxNode("program.diagnostics")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:92:5-92:48
