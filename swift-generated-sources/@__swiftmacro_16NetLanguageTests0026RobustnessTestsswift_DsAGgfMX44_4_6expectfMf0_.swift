Testing.__checkBinaryOperation(program.diagnostics.first?.primary.range.start,{ $0 == $1() },7,expression: .__fromBinaryOperation(.__fromSyntaxNode("program.diagnostics.first?.primary.range.start"),"==",.__fromSyntaxNode("7")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:45:5-45:65
