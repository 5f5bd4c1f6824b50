Testing.__checkValue(try !tmux.everything().contains("2004"),expression: .__fromSyntaxNode(#"try !tmux.everything().contains("2004")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:171:5-171:53
