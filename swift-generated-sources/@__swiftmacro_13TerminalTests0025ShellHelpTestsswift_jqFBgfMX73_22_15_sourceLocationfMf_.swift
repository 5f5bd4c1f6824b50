Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:74:23-74:39
