Testing.__checkBinaryOperation(recogniser.accepts(spaced),{ $0 == $1() },texts.contains(text),expression: .__fromBinaryOperation(.__fromSyntaxNode("recogniser.accepts(spaced)"),"==",.__fromSyntaxNode("texts.contains(text)")),comments: ["\(shown) \(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserReferenceTests.swift:122:11-122:90
