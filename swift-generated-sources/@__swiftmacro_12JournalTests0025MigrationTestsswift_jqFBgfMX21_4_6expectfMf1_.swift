Testing.__checkBinaryOperation(record.name,{ $0 == $1() },"Alice Jones",expression: .__fromBinaryOperation(.__fromSyntaxNode("record.name"),"==",.__fromStringLiteral(#""Alice Jones""#, "Alice Jones")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:22:5-22:42
