Testing.__checkBinaryOperation(rowCount(of: "", width: 10),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"rowCount(of: "", width: 10)"#),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:84:5-84:46
