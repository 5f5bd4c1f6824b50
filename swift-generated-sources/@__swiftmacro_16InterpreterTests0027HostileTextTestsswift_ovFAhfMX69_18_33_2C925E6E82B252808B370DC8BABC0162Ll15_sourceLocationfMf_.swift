Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/InterpreterTests/HostileTextTests.swift:70:19-70:35
