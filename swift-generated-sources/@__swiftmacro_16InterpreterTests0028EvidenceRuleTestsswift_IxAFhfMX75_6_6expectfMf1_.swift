Testing.__checkBinaryOperation(then,{ $0 == $1() },never,expression: .__fromBinaryOperation(.__fromSyntaxNode("then"),"==",.__fromSyntaxNode("never")),comments: ["\(question): \(firstDifference(then, never))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:76:7-76:77
