Testing.__checkBinaryOperation(result.failed,{ $0 && $1() },result.wasInterrupted,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.failed"),"&&",.__fromSyntaxNode("result.wasInterrupted")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/InterruptionTests.swift:25:5-25:52
