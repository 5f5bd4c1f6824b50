Testing.__checkBinaryOperation(mine.numbers(of: "settledHours"),{ $0 == $1() },theirs.numbers(of: "settledHours"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mine.numbers(of: "settledHours")"#),"==",.__fromSyntaxNode(#"theirs.numbers(of: "settledHours")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:114:5-114:84
