Testing.__checkBinaryOperation(script.contains("restore "),{ $0 && $1() },!script.contains("Wu"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"script.contains("restore ")"#),"&&",.__fromSyntaxNode(#"!script.contains("Wu")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:106:5-106:67
