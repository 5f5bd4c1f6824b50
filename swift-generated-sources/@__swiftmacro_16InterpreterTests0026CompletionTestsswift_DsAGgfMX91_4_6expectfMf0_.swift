Testing.__checkBinaryOperation(checked,{ $0 > $1() },1000,expression: .__fromBinaryOperation(.__fromSyntaxNode("checked"),">",.__fromSyntaxNode("1000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:92:5-92:28
