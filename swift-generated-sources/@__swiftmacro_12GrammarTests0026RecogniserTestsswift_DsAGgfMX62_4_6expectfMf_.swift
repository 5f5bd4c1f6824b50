Testing.__checkBinaryOperation(recogniser.expectedTerminals(after: "want Bob in"),{ $0 == $1() },["'my'"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"recogniser.expectedTerminals(after: "want Bob in")"#),"==",.__fromSyntaxNode(#"["'my'"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:63:5-63:76
