Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellDesk.swift:31:24-31:40
