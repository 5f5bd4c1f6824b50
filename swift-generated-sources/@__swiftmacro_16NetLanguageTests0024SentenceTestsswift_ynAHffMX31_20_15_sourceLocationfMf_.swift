Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:32:21-32:37
