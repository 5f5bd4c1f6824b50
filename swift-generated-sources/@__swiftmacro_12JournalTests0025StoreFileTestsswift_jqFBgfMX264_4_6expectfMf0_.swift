Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },.full,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode(".full")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:265:5-265:34
