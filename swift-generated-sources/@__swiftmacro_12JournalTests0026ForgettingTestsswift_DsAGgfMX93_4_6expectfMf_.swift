Testing.__checkBinaryOperation(report.entriesErased,{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.entriesErased"),"==",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:94:5-94:39
