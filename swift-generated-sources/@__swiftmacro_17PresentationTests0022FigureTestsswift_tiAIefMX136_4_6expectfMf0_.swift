Testing.__checkBinaryOperation(TableLayout(demands, limit: 60)?.widths,{ $0 == $1() },[4, 12, 40],expression: .__fromBinaryOperation(.__fromSyntaxNode("TableLayout(demands, limit: 60)?.widths"),"==",.__fromSyntaxNode("[4, 12, 40]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:137:5-137:68
