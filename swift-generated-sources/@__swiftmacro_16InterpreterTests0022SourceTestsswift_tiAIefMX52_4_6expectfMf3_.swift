Testing.__checkBinaryOperation(desk.answers.last?.rows.isEmpty,{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.answers.last?.rows.isEmpty"),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:53:5-53:53
