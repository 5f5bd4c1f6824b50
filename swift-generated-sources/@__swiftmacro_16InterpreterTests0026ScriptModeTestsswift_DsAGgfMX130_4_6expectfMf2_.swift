Testing.__checkBinaryOperation(diagnostic.trace.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("diagnostic.trace.count"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:131:5-131:41
