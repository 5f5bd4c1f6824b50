Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift:55:21-55:37
