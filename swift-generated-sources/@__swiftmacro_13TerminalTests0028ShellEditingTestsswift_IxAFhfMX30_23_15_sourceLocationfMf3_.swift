Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:31:24-31:40
