Testing.__checkBinaryOperation(rowCount(of: "\n", width: 10),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"rowCount(of: "\n", width: 10)"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:85:5-85:48
