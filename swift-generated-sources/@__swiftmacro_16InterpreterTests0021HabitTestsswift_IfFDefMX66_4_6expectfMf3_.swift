Testing.__checkBinaryOperation(desk.diagnostics.last?.notes.first?.hasPrefix("Arguments stand after the file"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"desk.diagnostics.last?.notes.first?.hasPrefix("Arguments stand after the file")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:67:5-67:101
