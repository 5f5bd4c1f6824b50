Testing.__checkBinaryOperation(result.completed,{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.completed"),"==",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/InterruptionTests.swift:27:5-27:35
