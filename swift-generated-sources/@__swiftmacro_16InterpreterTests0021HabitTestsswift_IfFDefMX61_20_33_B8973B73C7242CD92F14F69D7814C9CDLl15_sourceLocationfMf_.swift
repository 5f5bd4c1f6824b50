Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:62:21-62:37
