Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:142:22-142:38
