Testing.__checkBinaryOperation(have[days],{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("have[days]"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:51:5-51:29
