Testing.__checkBinaryOperation(program.statements.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("program.statements.count"),"==",.__fromSyntaxNode("1")),comments: ["\(sentence)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:10:7-10:60
