Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:55:20-55:36
