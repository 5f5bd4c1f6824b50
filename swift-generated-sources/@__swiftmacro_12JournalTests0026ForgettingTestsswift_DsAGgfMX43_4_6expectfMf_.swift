Testing.__checkBinaryOperation(report.entriesErased,{ $0 == $1() },8,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.entriesErased"),"==",.__fromSyntaxNode("8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:44:5-44:39
