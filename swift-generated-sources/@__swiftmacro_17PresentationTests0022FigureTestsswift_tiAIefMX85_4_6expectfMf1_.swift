Testing.__checkBinaryOperation(rowCount(of: "a\nb", width: 10),{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"rowCount(of: "a\nb", width: 10)"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:86:5-86:50
