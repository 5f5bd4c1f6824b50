Testing.__checkBinaryOperation(listed.texts(of: "answered"),{ $0 == $1() },["declined 2026-02-02"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"listed.texts(of: "answered")"#),"==",.__fromSyntaxNode(#"["declined 2026-02-02"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:48:5-48:69
