Testing.__checkBinaryOperation(recogniser.expectedTerminals(after: "meet vai"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"recogniser.expectedTerminals(after: "meet vai")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:70:5-70:68
