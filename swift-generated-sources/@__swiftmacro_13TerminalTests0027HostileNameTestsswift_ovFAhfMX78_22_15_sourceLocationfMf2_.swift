Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:79:23-79:39
