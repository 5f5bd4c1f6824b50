Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:93:20-93:36
