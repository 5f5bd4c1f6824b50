Testing.__checkBinaryOperation(mode(of: path + "-wal"),{ $0 == $1() },0o600,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mode(of: path + "-wal")"#),"==",.__fromSyntaxNode("0o600")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:25:7-25:48
