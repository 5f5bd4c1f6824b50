Testing.__checkBinaryOperation(stored.keys,{ $0 == $1() },replayed.keys,expression: .__fromBinaryOperation(.__fromSyntaxNode("stored.keys"),"==",.__fromSyntaxNode("replayed.keys")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:52:5-52:42
