Testing.__checkBinaryOperation(error.kind,{ $0 == $1() },.full,expression: .__fromBinaryOperation(.__fromSyntaxNode("error.kind"),"==",.__fromSyntaxNode(".full")),comments: ["\(healthy)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:147:9-147:51
