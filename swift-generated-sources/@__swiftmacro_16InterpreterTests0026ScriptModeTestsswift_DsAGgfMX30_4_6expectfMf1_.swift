Testing.__checkBinaryOperation(desk.diagnostics.map(\.code),{ $0 == $1() },[.lowercaseName, .unknownStatement],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.lowercaseName, .unknownStatement]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:31:5-31:81
