Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:75:19-75:35
