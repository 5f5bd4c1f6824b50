Testing.__checkBinaryOperation(mode(of: path + "-wal"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mode(of: path + "-wal")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:48:5-48:44
