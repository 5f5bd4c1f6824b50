Testing.__checkValue(try expression(source).description == shown,expression: .__fromSyntaxNode("try expression(source).description == shown"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:22:5-22:57
