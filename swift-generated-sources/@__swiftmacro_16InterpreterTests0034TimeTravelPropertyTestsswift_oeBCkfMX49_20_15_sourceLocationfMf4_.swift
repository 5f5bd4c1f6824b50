Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift:50:21-50:37
