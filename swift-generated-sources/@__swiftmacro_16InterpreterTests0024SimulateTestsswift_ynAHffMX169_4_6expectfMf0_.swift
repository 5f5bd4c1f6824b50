Testing.__checkBinaryOperation(desk.diagnostics.map(\.code.rawValue),{ $0 == $1() },[code.rawValue],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.diagnostics.map(\.code.rawValue)"#),"==",.__fromSyntaxNode("[code.rawValue]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:170:5-170:70
