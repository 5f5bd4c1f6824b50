Testing.__checkBinaryOperation(history.count,{ $0 == $1() },13,expression: .__fromBinaryOperation(.__fromSyntaxNode("history.count"),"==",.__fromSyntaxNode("13")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:35:5-35:33
