Testing.__checkBinaryOperation(names.count,{ $0 > $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("names.count"),">",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:85:5-85:29
