Testing.__checkBinaryOperation(theirs.texts(of: "name"),{ $0 == $1() },["Carol", "Alice"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"theirs.texts(of: "name")"#),"==",.__fromSyntaxNode(#"["Carol", "Alice"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:113:5-113:60
