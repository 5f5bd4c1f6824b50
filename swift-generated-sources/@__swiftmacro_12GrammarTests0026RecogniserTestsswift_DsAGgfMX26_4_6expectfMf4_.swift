Testing.__checkBinaryOperation(grammar.expectedTerminals(after: "end x"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.expectedTerminals(after: "end x")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:27:5-27:62
