Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:177:20-177:36
