Testing.__checkBinaryOperation(range,{ $0 == $1() },SourceRange(7, 13),expression: .__fromBinaryOperation(.__fromSyntaxNode("range"),"==",.__fromSyntaxNode("SourceRange(7, 13)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:62:5-62:41
