Testing.__checkValue(try GrammarFiles.corpus(folder).map { Int($0.prefix(2)) ?? 0 } == numbers,expression: .__fromSyntaxNode("try GrammarFiles.corpus(folder).map { Int($0.prefix(2)) ?? 0 } == numbers"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:27:7-27:89
