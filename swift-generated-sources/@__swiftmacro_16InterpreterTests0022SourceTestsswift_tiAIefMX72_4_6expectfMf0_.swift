Testing.__checkBinaryOperation(answer.columns.last?.key,{ $0 == $1() },"met",expression: .__fromBinaryOperation(.__fromSyntaxNode("answer.columns.last?.key"),"==",.__fromStringLiteral(#""met""#, "met")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:73:5-73:47
