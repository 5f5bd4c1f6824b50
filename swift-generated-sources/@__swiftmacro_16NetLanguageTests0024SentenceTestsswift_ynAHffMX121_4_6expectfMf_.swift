Testing.__checkBinaryOperation(shape(composed.kind),{ $0 == $1() },shape(decomposed.kind),expression: .__fromBinaryOperation(.__fromSyntaxNode("shape(composed.kind)"),"==",.__fromSyntaxNode("shape(decomposed.kind)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:122:5-122:60
