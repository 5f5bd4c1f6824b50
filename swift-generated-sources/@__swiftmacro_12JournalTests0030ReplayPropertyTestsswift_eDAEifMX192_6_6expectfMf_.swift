Testing.__checkBinaryOperation(replayed,{ $0 == $1() },incremental,expression: .__fromBinaryOperation(.__fromSyntaxNode("replayed"),"==",.__fromSyntaxNode("incremental")),comments: ["log \(seed)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:193:7-193:54
