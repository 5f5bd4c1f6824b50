Testing.__checkBinaryOperation(Figures.bar(7, width: 3, unicode: true),{ $0 == $1() },"███",expression: .__fromBinaryOperation(.__fromSyntaxNode("Figures.bar(7, width: 3, unicode: true)"),"==",.__fromStringLiteral(#""███""#, "███")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:50:5-50:68
