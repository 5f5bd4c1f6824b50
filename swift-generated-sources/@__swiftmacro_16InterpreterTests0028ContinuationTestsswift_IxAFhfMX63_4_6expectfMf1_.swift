Testing.__checkBinaryOperation(taken("deepen ", desk)?.hasPrefix("deepen "),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"taken("deepen ", desk)?.hasPrefix("deepen ")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:64:5-64:66
