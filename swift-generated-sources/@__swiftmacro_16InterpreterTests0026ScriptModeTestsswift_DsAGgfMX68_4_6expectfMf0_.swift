Testing.__checkBinaryOperation(desk.takeText(),{ $0 == $1() },"2026-03-04 1\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.takeText()"),"==",.__fromStringLiteral(#""2026-03-04 1\n""#, "2026-03-04 1\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:69:5-69:49
