Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:48:19-48:35
