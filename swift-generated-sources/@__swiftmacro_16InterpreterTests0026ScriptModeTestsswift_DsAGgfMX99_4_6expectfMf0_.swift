Testing.__checkBinaryOperation(desk.diagnostics.first?.primary.range.start ?? 0,{ $0 > $1() },25,expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.diagnostics.first?.primary.range.start ?? 0"),">",.__fromSyntaxNode("25")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:100:5-100:67
