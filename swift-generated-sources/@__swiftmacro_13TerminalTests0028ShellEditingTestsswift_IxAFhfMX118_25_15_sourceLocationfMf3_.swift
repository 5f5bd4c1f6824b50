Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:119:26-119:42
