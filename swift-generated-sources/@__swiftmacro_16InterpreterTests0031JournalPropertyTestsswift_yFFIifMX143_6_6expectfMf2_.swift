Testing.__checkBinaryOperation(now.summary,{ $0 == $1() },asOf.summary,expression: .__fromBinaryOperation(.__fromSyntaxNode("now.summary"),"==",.__fromSyntaxNode("asOf.summary")),comments: ["\(question)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:144:7-144:58
