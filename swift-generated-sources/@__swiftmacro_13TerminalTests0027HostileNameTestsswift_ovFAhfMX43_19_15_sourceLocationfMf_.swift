Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:44:20-44:36
