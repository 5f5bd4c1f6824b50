Testing.__checkBinaryOperation(again.replies(to: questions),{ $0 == $1() },desk.replies(to: questions),expression: .__fromBinaryOperation(.__fromSyntaxNode("again.replies(to: questions)"),"==",.__fromSyntaxNode("desk.replies(to: questions)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:121:5-121:73
