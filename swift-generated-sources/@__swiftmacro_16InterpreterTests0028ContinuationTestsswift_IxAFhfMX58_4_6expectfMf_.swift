Testing.__checkBinaryOperation(desk.session.continuation(of: "deepen "),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.session.continuation(of: "deepen ")"#),"==",.__fromSyntaxNode("nil")),comments: ["five was not asked yet"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:59:5-59:87
