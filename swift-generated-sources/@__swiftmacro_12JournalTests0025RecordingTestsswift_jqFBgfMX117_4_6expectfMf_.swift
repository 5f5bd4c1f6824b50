Testing.__checkBinaryOperation(inside,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("inside"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:118:5-118:25
