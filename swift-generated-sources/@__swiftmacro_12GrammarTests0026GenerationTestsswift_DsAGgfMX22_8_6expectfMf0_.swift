Testing.__checkValue(isOne,expression: .__fromSyntaxNode("isOne"),comments: ["\(vocabulary.names[terminal]) \(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:23:9-23:64
