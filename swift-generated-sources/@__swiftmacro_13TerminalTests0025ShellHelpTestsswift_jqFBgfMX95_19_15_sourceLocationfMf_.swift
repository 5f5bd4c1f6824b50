Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:96:20-96:36
