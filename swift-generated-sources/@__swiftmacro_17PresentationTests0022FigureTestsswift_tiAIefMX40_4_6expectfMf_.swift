Testing.__checkBinaryOperation(percentText(share),{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("percentText(share)"),"==",.__fromSyntaxNode("text")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:41:5-41:40
