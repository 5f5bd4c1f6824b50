Testing.__checkBinaryOperation(lines("李雷李雷", 5),{ $0 == $1() },["李雷", "  李", "  雷"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lines("李雷李雷", 5)"#),"==",.__fromSyntaxNode(#"["李雷", "  李", "  雷"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:103:5-103:70
