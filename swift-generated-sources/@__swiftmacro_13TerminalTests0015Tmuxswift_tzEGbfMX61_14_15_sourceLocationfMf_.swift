Testing.SourceLocation.__here()

// original-source-range: /work/main/Tests/TerminalTests/Tmux.swift:62:15-62:31
