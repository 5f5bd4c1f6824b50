Testing.__checkBinaryOperation(folder.text(of: "\(name).out"),{ $0 == $1() },"",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"folder.text(of: "\(name).out")"#),"==",.__fromStringLiteral(#""""#, "")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:55:49-55:94
