Testing.__checkBinaryOperation(diagnostic.code,{ $0 == $1() },.outOfRange,expression: .__fromBinaryOperation(.__fromSyntaxNode("diagnostic.code"),"==",.__fromSyntaxNode(".outOfRange")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:129:5-129:44
