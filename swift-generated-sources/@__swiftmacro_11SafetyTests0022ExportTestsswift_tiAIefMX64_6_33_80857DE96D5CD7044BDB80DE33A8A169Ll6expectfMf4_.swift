Testing.__checkBinaryOperation(copy.player.type(line),{ $0 == $1() },desk.player.type(line),expression: .__fromBinaryOperation(.__fromSyntaxNode("copy.player.type(line)"),"==",.__fromSyntaxNode("desk.player.type(line)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:65:7-65:64
