Testing.__checkBinaryOperation(Figures.bar(0.5, width: 4, unicode: false),{ $0 == $1() },"##..",expression: .__fromBinaryOperation(.__fromSyntaxNode("Figures.bar(0.5, width: 4, unicode: false)"),"==",.__fromStringLiteral(###""##..""###, "##..")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:52:5-52:66
