Testing.__checkBinaryOperation(desk.text,{ $0 == $1() },"Zoë Quinn 42\nZoë Quinn\n2026-02-03\n41\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("desk.text"),"==",.__fromStringLiteral(#""Zoë Quinn 42\nZoë Quinn\n2026-02-03\n41\n""#, "Zoë Quinn 42\nZoë Quinn\n2026-02-03\n41\n")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:64:5-64:72
