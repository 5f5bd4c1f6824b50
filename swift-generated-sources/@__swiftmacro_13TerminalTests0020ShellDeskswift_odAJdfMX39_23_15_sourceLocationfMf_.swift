Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellDesk.swift:40:24-40:40
