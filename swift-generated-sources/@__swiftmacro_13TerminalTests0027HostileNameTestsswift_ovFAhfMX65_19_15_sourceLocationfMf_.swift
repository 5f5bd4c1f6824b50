Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:66:20-66:36
