Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:88:20-88:36
