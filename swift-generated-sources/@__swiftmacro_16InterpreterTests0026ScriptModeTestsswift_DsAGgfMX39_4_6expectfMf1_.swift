Testing.__checkBinaryOperation(desk.diagnostics.map(\.code),{ $0 == $1() },[.lowercaseName, .unknownPerson],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.lowercaseName, .unknownPerson]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:40:5-40:78
