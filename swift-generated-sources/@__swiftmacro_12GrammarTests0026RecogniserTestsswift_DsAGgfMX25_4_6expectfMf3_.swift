Testing.__checkBinaryOperation(grammar.expectedTerminals(after: "end"),{ $0 == $1() },["EOF"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.expectedTerminals(after: "end")"#),"==",.__fromSyntaxNode(#"["EOF"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:26:5-26:64
