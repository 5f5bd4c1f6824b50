Testing.__checkBinaryOperation(Figures.fixed(value, decimals: decimals),{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("Figures.fixed(value, decimals: decimals)"),"==",.__fromSyntaxNode("text")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:13:5-13:62
