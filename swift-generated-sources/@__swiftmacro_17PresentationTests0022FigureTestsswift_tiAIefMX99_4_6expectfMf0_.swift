Testing.__checkBinaryOperation(lines("one two three", 7),{ $0 == $1() },["one two", "  three"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lines("one two three", 7)"#),"==",.__fromSyntaxNode(#"["one two", "  three"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:100:5-100:65
