Testing.__checkBinaryOperation(rowCount(of: "\u{1B}[1;91mE0201\u{1B}[0m\n", width: 5),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"rowCount(of: "\u{1B}[1;91mE0201\u{1B}[0m\n", width: 5)"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:92:5-92:73
