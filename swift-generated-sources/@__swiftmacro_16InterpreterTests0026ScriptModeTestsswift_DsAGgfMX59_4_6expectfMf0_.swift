Testing.__checkBinaryOperation(desk.text,{ $0 == $1() },"1 person\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.text"),"==",.__fromStringLiteral(#""1 person\n""#, "1 person\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:60:5-60:39
