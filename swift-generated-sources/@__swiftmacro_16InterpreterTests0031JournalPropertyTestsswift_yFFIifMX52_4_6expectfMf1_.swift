Testing.__checkBinaryOperation(desk.replies(to: Self.questions),{ $0 == $1() },full.1,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.replies(to: Self.questions)"),"==",.__fromSyntaxNode("full.1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:53:5-53:56
