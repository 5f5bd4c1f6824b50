Testing.__checkBinaryOperation(abs(hours - settled),{ $0 < $1() },1e-9 * max(1, settled),expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(hours - settled)"),"<",.__fromSyntaxNode("1e-9 * max(1, settled)")),comments: ["\(name): \(hours), \(settled)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:92:7-92:94
