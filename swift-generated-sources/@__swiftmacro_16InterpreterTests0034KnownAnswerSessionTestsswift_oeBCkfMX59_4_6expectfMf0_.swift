Testing.__checkBinaryOperation(abs(fresh - known.fresh),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(fresh - known.fresh)"),"<",.__fromSyntaxNode("1e-6")),comments: ["fresh \(fresh)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:60:5-60:63
