Testing.__checkBinaryOperation(desk.diagnostics.map(\.code),{ $0 == $1() },[.unknownPerson],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.unknownPerson]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:22:5-22:62
