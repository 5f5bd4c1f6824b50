Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:59:20-59:36
