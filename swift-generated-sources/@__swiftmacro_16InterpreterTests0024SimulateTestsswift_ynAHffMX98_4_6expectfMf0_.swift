Testing.__checkBinaryOperation(share,{ $0 > $1() },0.5,expression: .__fromBinaryOperation(.__fromSyntaxNode("share"),">",.__fromSyntaxNode("0.5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:99:5-99:25
