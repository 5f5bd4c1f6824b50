Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellDesk.swift:43:24-43:40
