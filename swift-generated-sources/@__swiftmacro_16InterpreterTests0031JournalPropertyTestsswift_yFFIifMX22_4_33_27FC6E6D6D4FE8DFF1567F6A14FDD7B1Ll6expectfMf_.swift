Testing.__checkBinaryOperation(accepted.count * 10,{ $0 > $1() },count * 7,expression: .__fromBinaryOperation(.__fromSyntaxNode("accepted.count * 10"),">",.__fromSyntaxNode("count * 7")),comments: ["\(accepted.count) of \(count)\n\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:23:5-23:92
