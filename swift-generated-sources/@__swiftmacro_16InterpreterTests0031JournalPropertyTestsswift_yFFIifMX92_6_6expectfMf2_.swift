Testing.__checkBinaryOperation(settled < 1e-12,{ $0 || $1() },abs(shares - 1) < 1e-9,expression: .__fromBinaryOperation(.__fromSyntaxNode("settled < 1e-12"),"||",.__fromSyntaxNode("abs(shares - 1) < 1e-9")),comments: ["\(name): \(shares)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:93:7-93:79
