Testing.__checkBinaryOperation(lines("one  two", 4),{ $0 == $1() },["one", "  tw", "  o"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lines("one  two", 4)"#),"==",.__fromSyntaxNode(#"["one", "  tw", "  o"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:101:5-101:60
