Testing.__checkValue(try !plain.colouredScreen().contains("\u{1B}[94m"),expression: .__fromSyntaxNode(#"try !plain.colouredScreen().contains("\u{1B}[94m")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:253:5-253:64
