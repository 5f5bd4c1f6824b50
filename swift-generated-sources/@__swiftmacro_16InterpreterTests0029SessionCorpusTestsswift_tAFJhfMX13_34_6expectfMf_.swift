Testing.__checkBinaryOperation(Self.names.count,{ $0 >= $1() },20,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.names.count"),">=",.__fromSyntaxNode("20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:14:35-14:66
