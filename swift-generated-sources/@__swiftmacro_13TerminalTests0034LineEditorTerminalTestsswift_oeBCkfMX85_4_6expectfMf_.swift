Testing.__checkValue(try tmux.colouredScreen().contains("\u{1B}[7mZoë"),expression: .__fromSyntaxNode(#"try tmux.colouredScreen().contains("\u{1B}[7mZoë")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:86:5-86:65
