Testing.__checkBinaryOperation(report.entriesRedacted,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.entriesRedacted"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:45:5-45:41
