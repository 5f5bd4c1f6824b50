Testing.__checkBinaryOperation(record.name,{ $0 == $1() },"Alice Jones",expression: .__fromBinaryOperation(.__fromSyntaxNode("record.name"),"==",.__fromStringLiteral(#""Alice Jones""#, "Alice Jones")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:42:5-42:42
