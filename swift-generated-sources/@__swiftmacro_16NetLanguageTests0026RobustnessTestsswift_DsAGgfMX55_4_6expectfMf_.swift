Testing.__checkBinaryOperation(parse(text).diagnostics.first?.code,{ $0 == $1() },.unknownCharacter,expression: .__fromBinaryOperation(.__fromSyntaxNode("parse(text).diagnostics.first?.code"),"==",.__fromSyntaxNode(".unknownCharacter")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:56:5-56:70
