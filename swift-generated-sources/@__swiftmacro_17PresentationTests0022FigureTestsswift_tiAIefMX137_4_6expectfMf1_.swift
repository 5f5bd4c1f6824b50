Testing.__checkBinaryOperation(TableLayout(demands, limit: 59)?.widths,{ $0 == $1() },[4, 12, 39],expression: .__fromBinaryOperation(.__fromSyntaxNode("TableLayout(demands, limit: 59)?.widths"),"==",.__fromSyntaxNode("[4, 12, 39]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:138:5-138:68
