Testing.__checkBinaryOperation(desk.text.contains("Ursula"),{ $0 || $1() },desk.text.contains("E0"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.text.contains("Ursula")"#),"||",.__fromSyntaxNode(#"desk.text.contains("E0")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:129:5-129:70
