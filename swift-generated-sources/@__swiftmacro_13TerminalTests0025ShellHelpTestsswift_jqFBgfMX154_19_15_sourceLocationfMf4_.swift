Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:155:20-155:36
