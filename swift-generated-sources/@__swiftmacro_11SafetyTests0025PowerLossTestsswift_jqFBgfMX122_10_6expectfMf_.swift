Testing.__checkBinaryOperation(told,{ $0 == $1() },[kind.told],expression: .__fromBinaryOperation(.__fromSyntaxNode("told"),"==",.__fromSyntaxNode("[kind.told]")),comments: ["\(step)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:123:11-123:50
