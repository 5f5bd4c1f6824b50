Testing.__checkBinaryOperation(error.kind != .other,{ $0 && $1() },error.kind != .busy,expression: .__fromBinaryOperation(.__fromSyntaxNode("error.kind != .other"),"&&",.__fromSyntaxNode("error.kind != .busy")),comments: ["\(error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/DamageTests.swift:26:7-26:71
