Testing.__checkBinaryOperation(chmod(folder.file("network.db"), 0o400),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"chmod(folder.file("network.db"), 0o400)"#),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:111:5-111:58
