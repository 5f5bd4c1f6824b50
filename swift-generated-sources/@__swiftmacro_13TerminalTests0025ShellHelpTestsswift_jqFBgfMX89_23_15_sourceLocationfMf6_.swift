Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:90:24-90:40
