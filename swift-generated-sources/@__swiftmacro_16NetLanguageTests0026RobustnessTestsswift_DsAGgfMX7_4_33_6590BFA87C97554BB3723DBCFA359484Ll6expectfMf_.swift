Testing.__checkBinaryOperation(program.tree.joined,{ $0 == $1() },bytes,expression: .__fromBinaryOperation(.__fromSyntaxNode("program.tree.joined"),"==",.__fromSyntaxNode("bytes")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:8:5-8:42
