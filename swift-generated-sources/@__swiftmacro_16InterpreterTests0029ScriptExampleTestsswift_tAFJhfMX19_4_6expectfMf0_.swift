Testing.__checkBinaryOperation(result.completed == statements(of: script).count,{ $0 || $1() },result.wantsToQuit,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.completed == statements(of: script).count"),"||",.__fromSyntaxNode("result.wantsToQuit")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptExampleTests.swift:20:5-20:84
