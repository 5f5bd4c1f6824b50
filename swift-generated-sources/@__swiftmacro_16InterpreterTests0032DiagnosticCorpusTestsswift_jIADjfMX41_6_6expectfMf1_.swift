Testing.__checkBinaryOperation(codes.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("codes.count"),"==",.__fromSyntaxNode("1")),comments: ["one mistake, one message: \(cases[index].source): \(codes)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:42:7-42:94
