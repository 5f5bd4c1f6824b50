Testing.__checkBinaryOperation(answer.rows.count,{ $0 == $1() },11,expression: .__fromBinaryOperation(.__fromSyntaxNode("answer.rows.count"),"==",.__fromSyntaxNode("11")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:96:5-96:37
