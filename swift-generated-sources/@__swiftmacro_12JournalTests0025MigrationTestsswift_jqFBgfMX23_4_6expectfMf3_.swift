Testing.__checkBinaryOperation(record.tags,{ $0 == $1() },["mentor"],expression: .__fromBinaryOperation(.__fromSyntaxNode("record.tags"),"==",.__fromSyntaxNode(#"["mentor"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:24:5-24:39
