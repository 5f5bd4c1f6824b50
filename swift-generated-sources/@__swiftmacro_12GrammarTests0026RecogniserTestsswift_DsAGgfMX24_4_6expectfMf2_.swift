Testing.__checkBinaryOperation(grammar.expectedTerminals(after: "x x x x"),{ $0 == $1() },["'end'"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.expectedTerminals(after: "x x x x")"#),"==",.__fromSyntaxNode(#"["'end'"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:25:5-25:70
