Testing.__checkBinaryOperation(TableLayout(demands, limit: 29)?.widths,{ $0 == $1() },[4, 11, 10],expression: .__fromBinaryOperation(.__fromSyntaxNode("TableLayout(demands, limit: 29)?.widths"),"==",.__fromSyntaxNode("[4, 11, 10]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:139:5-139:68
