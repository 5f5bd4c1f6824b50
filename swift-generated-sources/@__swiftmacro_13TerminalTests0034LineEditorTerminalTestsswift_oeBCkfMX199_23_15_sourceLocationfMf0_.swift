Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:200:24-200:40
