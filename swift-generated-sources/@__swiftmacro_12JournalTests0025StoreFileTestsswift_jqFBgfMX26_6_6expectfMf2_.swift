Testing.__checkBinaryOperation(mode(of: folder.file("\(name)/deeper")),{ $0 == $1() },0o700,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mode(of: folder.file("\(name)/deeper"))"#),"==",.__fromSyntaxNode("0o700")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:27:7-27:64
