Testing.__checkBinaryOperation(rowCount(of: String(repeating: "x", count: 11) + "\n", width: 10),{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"rowCount(of: String(repeating: "x", count: 11) + "\n", width: 10)"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:89:5-89:84
