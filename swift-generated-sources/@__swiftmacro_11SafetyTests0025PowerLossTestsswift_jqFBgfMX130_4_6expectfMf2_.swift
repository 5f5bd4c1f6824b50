Testing.__checkBinaryOperation(refused,{ $0 > $1() },20,expression: .__fromBinaryOperation(.__fromSyntaxNode("refused"),">",.__fromSyntaxNode("20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:131:5-131:26
