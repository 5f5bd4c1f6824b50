Testing.__checkBinaryOperation(result.completed,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.completed"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:48:5-48:35
