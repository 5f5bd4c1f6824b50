Testing.__checkBinaryOperation(TableLayout(demands, limit: 19),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("TableLayout(demands, limit: 19)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:141:5-141:52
