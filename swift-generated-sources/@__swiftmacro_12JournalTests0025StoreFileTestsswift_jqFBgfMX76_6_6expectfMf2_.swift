Testing.__checkBinaryOperation(mode(of: path + "-wal") == nil,{ $0 && $1() },mode(of: path + "-journal") == nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mode(of: path + "-wal") == nil"#),"&&",.__fromSyntaxNode(#"mode(of: path + "-journal") == nil"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:77:7-77:84
