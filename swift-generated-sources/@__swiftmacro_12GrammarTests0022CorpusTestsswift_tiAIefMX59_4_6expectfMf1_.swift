Testing.__checkValue(try Self.badLines().count >= 250,expression: .__fromSyntaxNode("try Self.badLines().count >= 250"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:60:5-60:46
