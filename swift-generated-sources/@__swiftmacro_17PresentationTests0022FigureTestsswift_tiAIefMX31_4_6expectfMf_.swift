Testing.__checkBinaryOperation(Figures.hours(value),{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("Figures.hours(value)"),"==",.__fromSyntaxNode("text")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:32:5-32:42
