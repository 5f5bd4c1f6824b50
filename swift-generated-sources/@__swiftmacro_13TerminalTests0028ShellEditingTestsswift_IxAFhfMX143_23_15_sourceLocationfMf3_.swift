Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:144:24-144:40
