Testing.__checkBinaryOperation(Figures.bar(0.5, width: 10, unicode: true),{ $0 == $1() },"█████",expression: .__fromBinaryOperation(.__fromSyntaxNode("Figures.bar(0.5, width: 10, unicode: true)"),"==",.__fromStringLiteral(#""█████""#, "█████")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:47:5-47:77
