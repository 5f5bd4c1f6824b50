Testing.__checkBinaryOperation(result.completed,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.completed"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:30:5-30:35
