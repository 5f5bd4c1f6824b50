Testing.__checkBinaryOperation(desk.session.continuation(of: "deepen ")?.shown,{ $0 == $1() },"\"\(first)\"",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.session.continuation(of: "deepen ")?.shown"#),"==",.__fromSyntaxNode(#""\"\(first)\"""#)),comments: ["bell hooks"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:65:5-65:93
