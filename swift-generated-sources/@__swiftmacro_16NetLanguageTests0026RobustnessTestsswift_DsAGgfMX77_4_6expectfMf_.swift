Testing.__checkBinaryOperation(program.tree.joined,{ $0 == $1() },Array(text.utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("program.tree.joined"),"==",.__fromSyntaxNode("Array(text.utf8)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:78:5-78:53
