Testing.__checkBinaryOperation(grammar.expectedTerminals(after: ""),{ $0 == $1() },["'x'", "'c'", "'end'"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.expectedTerminals(after: "")"#),"==",.__fromSyntaxNode(#"["'x'", "'c'", "'end'"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:24:5-24:77
