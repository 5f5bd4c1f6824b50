Testing.__checkBinaryOperation(desk.session.acquaintance(with: "Fatima"),{ $0 == $1() },.unknown,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.session.acquaintance(with: "Fatima")"#),"==",.__fromSyntaxNode(".unknown")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:77:5-77:67
