Testing.__checkBinaryOperation(rowCount(of: "李李李李李\n", width: 5),{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"rowCount(of: "李李李李李\n", width: 5)"#),"==",.__fromSyntaxNode("3")),comments: [.__line("// Two wide characters fit into five columns, not two and a half.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:91:5-91:62
