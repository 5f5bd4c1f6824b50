Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:132:19-132:35
