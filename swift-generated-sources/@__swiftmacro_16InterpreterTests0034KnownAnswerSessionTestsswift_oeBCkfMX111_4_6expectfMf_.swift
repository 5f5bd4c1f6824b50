Testing.__checkBinaryOperation(mine.texts(of: "name"),{ $0 == $1() },["Alice", "Carol"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mine.texts(of: "name")"#),"==",.__fromSyntaxNode(#"["Alice", "Carol"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:112:5-112:58
