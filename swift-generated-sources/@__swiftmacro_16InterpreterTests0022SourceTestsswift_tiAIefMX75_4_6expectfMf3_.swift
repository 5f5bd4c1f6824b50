Testing.__checkBinaryOperation(desk.diagnostics.last?.code,{ $0 == $1() },.unknownField,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.diagnostics.last?.code"),"==",.__fromSyntaxNode(".unknownField")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:76:5-76:58
