Testing.__checkBinaryOperation(desk.diagnostics.map(\.code),{ $0 == $1() },[.limitExceeded],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.diagnostics.map(\.code)"#),"==",.__fromSyntaxNode("[.limitExceeded]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:90:5-90:62
