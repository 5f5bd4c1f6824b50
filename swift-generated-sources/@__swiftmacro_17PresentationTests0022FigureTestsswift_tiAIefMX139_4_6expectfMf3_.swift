Testing.__checkBinaryOperation(TableLayout(demands, limit: 20)?.widths,{ $0 == $1() },[4, 6, 6],expression: .__fromBinaryOperation(.__fromSyntaxNode("TableLayout(demands, limit: 20)?.widths"),"==",.__fromSyntaxNode("[4, 6, 6]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:140:5-140:66
