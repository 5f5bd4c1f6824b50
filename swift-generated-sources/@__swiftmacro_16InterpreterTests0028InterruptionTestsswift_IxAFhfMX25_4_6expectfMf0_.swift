Testing.__checkBinaryOperation(codes,{ $0 == $1() },[.interrupted],expression: .__fromBinaryOperation(.__fromSyntaxNode("codes"),"==",.__fromSyntaxNode("[.interrupted]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/InterruptionTests.swift:26:5-26:37
