Testing.__checkBinaryOperation(abs(k - 0.7803),{ $0 < $1() },1e-4,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(k - 0.7803)"),"<",.__fromSyntaxNode("1e-4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:76:5-76:36
