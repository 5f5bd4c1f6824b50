Testing.__checkBinaryOperation(stored.map(\.statement),{ $0 == $1() },[ids[0], ids[0]],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"stored.map(\.statement)"#),"==",.__fromSyntaxNode("[ids[0], ids[0]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:44:5-44:57
