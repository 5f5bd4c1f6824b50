Testing.__checkBinaryOperation(recogniser.expectedTerminals(after: "undo 3"),{ $0 == $1() },["'.'", "SEP", "EOF"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"recogniser.expectedTerminals(after: "undo 3")"#),"==",.__fromSyntaxNode(#"["'.'", "SEP", "EOF"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:68:5-69:78
