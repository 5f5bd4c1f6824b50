Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/SafetyTests/KillTests.swift:118:19-118:35
