Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:83:26-83:42
