Testing.__checkBinaryOperation(record.aliases,{ $0 == $1() },["Alice Smith", "Al"],expression: .__fromBinaryOperation(.__fromSyntaxNode("record.aliases"),"==",.__fromSyntaxNode(#"["Alice Smith", "Al"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:43:5-43:53
