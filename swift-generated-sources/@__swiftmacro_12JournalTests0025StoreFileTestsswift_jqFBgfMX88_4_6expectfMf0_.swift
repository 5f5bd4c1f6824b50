Testing.__checkBinaryOperation(error?.kind,{ $0 == $1() },.newer(version: 260),expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.kind"),"==",.__fromSyntaxNode(".newer(version: 260)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:89:5-89:49
