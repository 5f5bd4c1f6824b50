Testing.__checkBinaryOperation(left,{ $0 == $1() },right,expression: .__fromBinaryOperation(.__fromSyntaxNode("left"),"==",.__fromSyntaxNode("right")),comments: ["\(firstDifference(left, right))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:77:5-77:62
