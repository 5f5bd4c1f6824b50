Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:198:23-198:39
