Testing.__checkBinaryOperation(expected.map { _ in random.next() },{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("expected.map { _ in random.next() }"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:11:5-11:61
