Testing.__checkBinaryOperation(history.last?.source,{ $0 == $1() },"undo",expression: .__fromBinaryOperation(.__fromSyntaxNode("history.last?.source"),"==",.__fromStringLiteral(#""undo""#, "undo")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:36:5-36:44
