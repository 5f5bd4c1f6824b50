Testing.__checkBinaryOperation(answer.columns.last?.isDataOnly,{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode("answer.columns.last?.isDataOnly"),"==",.__fromSyntaxNode("false")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:74:5-74:54
