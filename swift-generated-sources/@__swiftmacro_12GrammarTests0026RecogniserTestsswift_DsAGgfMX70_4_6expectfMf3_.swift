Testing.__checkBinaryOperation(recogniser.expectedTerminals(after: "meet Bob \u{1}"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"recogniser.expectedTerminals(after: "meet Bob \u{1}")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:71:5-71:74
