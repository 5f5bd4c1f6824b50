Testing.__checkBinaryOperation(recogniser.expectedTerminals(after: spaced),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("recogniser.expectedTerminals(after: spaced)"),"==",.__fromSyntaxNode("expected")),comments: ["\(shown) \(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserReferenceTests.swift:123:11-123:95
