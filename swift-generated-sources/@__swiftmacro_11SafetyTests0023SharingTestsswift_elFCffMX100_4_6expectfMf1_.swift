Testing.__checkBinaryOperation(output.contains("Bob"),{ $0 && $1() },!output.contains("Alice (new)"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"output.contains("Bob")"#),"&&",.__fromSyntaxNode(#"!output.contains("Alice (new)")"#)),comments: ["\(output)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:101:5-101:84
