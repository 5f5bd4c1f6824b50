Testing.__checkBinaryOperation(rowCount(of: "a\n\nb\n", width: 10),{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"rowCount(of: "a\n\nb\n", width: 10)"#),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:87:5-87:54
