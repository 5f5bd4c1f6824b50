Testing.__checkBinaryOperation(report.mentionsLeft,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.mentionsLeft"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:46:5-46:38
