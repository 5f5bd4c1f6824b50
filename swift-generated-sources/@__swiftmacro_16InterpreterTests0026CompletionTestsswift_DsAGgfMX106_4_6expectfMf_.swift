Testing.__checkBinaryOperation(desk.session.acquaintance(with: "Mary"),{ $0 == $1() },.ambiguous,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.session.acquaintance(with: "Mary")"#),"==",.__fromSyntaxNode(".ambiguous")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:107:5-107:67
