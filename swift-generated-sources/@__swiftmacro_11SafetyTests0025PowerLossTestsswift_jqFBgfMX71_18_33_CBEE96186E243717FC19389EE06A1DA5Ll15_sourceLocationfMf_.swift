Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:72:19-72:35
