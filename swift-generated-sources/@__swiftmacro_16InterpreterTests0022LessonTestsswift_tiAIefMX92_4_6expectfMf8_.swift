Testing.__checkBinaryOperation(run.step,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("run.step"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:93:5-93:29
