Testing.__checkBinaryOperation(StyledText(text).narrowestWidth(lines: lines, from: least),{ $0 == $1() },width,expression: .__fromBinaryOperation(.__fromSyntaxNode("StyledText(text).narrowestWidth(lines: lines, from: least)"),"==",.__fromSyntaxNode("width")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:123:5-123:81
