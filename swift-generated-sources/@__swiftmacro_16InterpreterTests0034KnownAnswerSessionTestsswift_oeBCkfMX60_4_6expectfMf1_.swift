Testing.__checkBinaryOperation(abs(settled - known.settled),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(settled - known.settled)"),"<",.__fromSyntaxNode("1e-6")),comments: ["settled \(settled)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:61:5-61:71
