Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:172:24-172:40
