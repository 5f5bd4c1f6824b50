Testing.__checkClosureCall(throws: GrammarError(line: line, message: message),performing: { try Grammar(reading: source) },expression: .__fromSyntaxNode("try Grammar(reading: source)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:41:5-41:97
