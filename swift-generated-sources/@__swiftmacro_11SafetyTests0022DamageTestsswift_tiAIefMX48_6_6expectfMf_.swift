Testing.__checkBinaryOperation(found == nil,{ $0 || $1() },found == sound,expression: .__fromBinaryOperation(.__fromSyntaxNode("found == nil"),"||",.__fromSyntaxNode("found == sound")),comments: ["byte \(place)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/DamageTests.swift:49:7-49:63
