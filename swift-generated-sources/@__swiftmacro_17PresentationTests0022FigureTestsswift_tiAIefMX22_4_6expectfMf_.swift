Testing.__checkBinaryOperation(Figures.number(value),{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("Figures.number(value)"),"==",.__fromSyntaxNode("text")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:23:5-23:43
