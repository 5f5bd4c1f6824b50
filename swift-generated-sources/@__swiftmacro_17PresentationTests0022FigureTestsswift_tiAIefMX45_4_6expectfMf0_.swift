Testing.__checkBinaryOperation(Figures.bar(1e-9, width: 10, unicode: true),{ $0 == $1() },"▏",expression: .__fromBinaryOperation(.__fromSyntaxNode("Figures.bar(1e-9, width: 10, unicode: true)"),"==",.__fromStringLiteral(#""▏""#, "▏")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:46:5-46:66
