Testing.__checkBinaryOperation(count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("count"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:211:5-211:24
