Testing.__checkBinaryOperation(desk.text,{ $0 == $1() },"2 people\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.text"),"==",.__fromStringLiteral(#""2 people\n""#, "2 people\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:49:5-49:39
