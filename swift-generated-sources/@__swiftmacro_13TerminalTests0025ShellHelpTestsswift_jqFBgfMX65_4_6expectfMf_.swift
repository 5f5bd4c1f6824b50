Testing.__checkValue(try tmux.cursor().column == "whoknows> \(typed)".count,expression: .__fromSyntaxNode(#"try tmux.cursor().column == "whoknows> \(typed)".count"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:66:5-66:68
