Testing.__checkBinaryOperation(tokens,{ $0 == $1() },twin.next().map(\.text),expression: .__fromBinaryOperation(.__fromSyntaxNode("tokens"),"==",.__fromSyntaxNode(#"twin.next().map(\.text)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:36:7-36:49
