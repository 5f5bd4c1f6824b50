Testing.__checkBinaryOperation(mode(of: path + "-shm"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mode(of: path + "-shm")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:49:5-49:44
