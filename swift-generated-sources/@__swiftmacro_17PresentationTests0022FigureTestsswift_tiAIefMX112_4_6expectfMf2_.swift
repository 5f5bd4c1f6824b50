Testing.__checkBinaryOperation(lines("one two six four", 7),{ $0 == $1() },["one two", "six fo…"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lines("one two six four", 7)"#),"==",.__fromSyntaxNode(#"["one two", "six fo…"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:113:5-113:70
