Testing.__checkBinaryOperation(report.mentionsLeft,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.mentionsLeft"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:95:5-95:38
