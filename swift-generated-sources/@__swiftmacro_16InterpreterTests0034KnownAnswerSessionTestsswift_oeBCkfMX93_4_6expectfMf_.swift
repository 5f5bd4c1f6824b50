Testing.__checkBinaryOperation(abs(lowerBound - (0.8333 - 0.1409)),{ $0 < $1() },1e-4,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(lowerBound - (0.8333 - 0.1409))"),"<",.__fromSyntaxNode("1e-4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:94:5-94:56
