Testing.__checkBinaryOperation(lines("abcdefgh", 4),{ $0 == $1() },["abcd", "  ef", "  gh"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lines("abcdefgh", 4)"#),"==",.__fromSyntaxNode(#"["abcd", "  ef", "  gh"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:102:5-102:62
