Testing.__checkBinaryOperation(length == 0,{ $0 || $1() },!problems.isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("length == 0"),"||",.__fromSyntaxNode("!problems.isEmpty")),comments: ["\(length) of \(bytes.count) bytes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:146:7-146:85
