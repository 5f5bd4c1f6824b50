Testing.__checkBinaryOperation(desk.text,{ $0 == $1() },"2025-01-01 2025-01-31\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.text"),"==",.__fromStringLiteral(#""2025-01-01 2025-01-31\n""#, "2025-01-01 2025-01-31\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:78:5-78:52
