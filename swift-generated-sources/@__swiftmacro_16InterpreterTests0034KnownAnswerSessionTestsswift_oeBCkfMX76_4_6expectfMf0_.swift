Testing.__checkBinaryOperation(abs(chance - k * 0.5 * 0.7),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(chance - k * 0.5 * 0.7)"),"<",.__fromSyntaxNode("1e-6")),comments: ["\(chance)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:77:5-77:61
