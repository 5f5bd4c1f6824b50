Testing.__checkBinaryOperation(player.diagnostics.dropFirst(known).map(\.code),{ $0 == $1() },[.fileNotFound],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"player.diagnostics.dropFirst(known).map(\.code)"#),"==",.__fromSyntaxNode("[.fileNotFound]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:126:5-126:80
