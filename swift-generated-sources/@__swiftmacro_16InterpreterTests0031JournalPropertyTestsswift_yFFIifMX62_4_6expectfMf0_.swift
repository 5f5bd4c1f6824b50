Testing.__checkBinaryOperation(after,{ $0 == $1() },before.1,expression: .__fromBinaryOperation(.__fromSyntaxNode("after"),"==",.__fromSyntaxNode("before.1")),comments: ["\(firstDifference(after, before.1))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:63:5-63:70
