Testing.__checkBinaryOperation(Figures.bar(.nan, width: 3, unicode: true),{ $0 == $1() },"",expression: .__fromBinaryOperation(.__fromSyntaxNode("Figures.bar(.nan, width: 3, unicode: true)"),"==",.__fromStringLiteral(#""""#, "")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:51:5-51:62
