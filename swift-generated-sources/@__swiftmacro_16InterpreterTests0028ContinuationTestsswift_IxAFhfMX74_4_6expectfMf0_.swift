Testing.__checkBinaryOperation(desk.session.acquaintance(with: "Fatima"),{ $0 == $1() },.contact,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.session.acquaintance(with: "Fatima")"#),"==",.__fromSyntaxNode(".contact")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:75:5-75:67
