Testing.__checkBinaryOperation(statements,{ $0 == $1() },program.statements,expression: .__fromBinaryOperation(.__fromSyntaxNode("statements"),"==",.__fromSyntaxNode("program.statements")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:91:5-91:46
