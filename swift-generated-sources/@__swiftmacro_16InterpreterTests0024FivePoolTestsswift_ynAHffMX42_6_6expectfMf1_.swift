Testing.__checkBinaryOperation(question != "five",{ $0 || $1() },few.count == 5,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"question != "five""#),"||",.__fromSyntaxNode("few.count == 5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/FivePoolTests.swift:43:7-43:52
