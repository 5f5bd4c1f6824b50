Testing.__checkBinaryOperation(result.completed,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.completed"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:21:5-21:35
