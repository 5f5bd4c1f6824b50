Testing.__checkBinaryOperation(result.wantsToQuit,{ $0 && $1() },!result.failed,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.wantsToQuit"),"&&",.__fromSyntaxNode("!result.failed")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:57:5-57:50
