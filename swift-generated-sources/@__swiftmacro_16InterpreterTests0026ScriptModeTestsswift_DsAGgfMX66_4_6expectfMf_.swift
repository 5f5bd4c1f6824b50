Testing.__checkBinaryOperation(desk.takeText(),{ $0 == $1() },"2025-01-01 2\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.takeText()"),"==",.__fromStringLiteral(#""2025-01-01 2\n""#, "2025-01-01 2\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:67:5-67:49
