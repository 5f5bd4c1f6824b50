Testing.__checkBinaryOperation(file != path,{ $0 || $1() },contains(bytes, "Bob"),expression: .__fromBinaryOperation(.__fromSyntaxNode("file != path"),"||",.__fromSyntaxNode(#"contains(bytes, "Bob")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:62:7-62:54
