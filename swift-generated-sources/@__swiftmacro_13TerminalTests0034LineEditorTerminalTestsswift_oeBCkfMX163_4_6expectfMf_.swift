Testing.__checkValue(try tmux.everything().contains("[log person 1999]"),expression: .__fromSyntaxNode(#"try tmux.everything().contains("[log person 1999]")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:164:5-164:65
