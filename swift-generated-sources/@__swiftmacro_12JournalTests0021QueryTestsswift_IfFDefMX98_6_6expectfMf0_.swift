Testing.__checkBinaryOperation(stored,{ $0 == $1() },replayed,expression: .__fromBinaryOperation(.__fromSyntaxNode("stored"),"==",.__fromSyntaxNode("replayed")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:99:7-99:34
