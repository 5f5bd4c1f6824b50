Testing.__checkBinaryOperation(record.aliases,{ $0 == $1() },["Al Jones"],expression: .__fromBinaryOperation(.__fromSyntaxNode("record.aliases"),"==",.__fromSyntaxNode(#"["Al Jones"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:23:5-23:44
