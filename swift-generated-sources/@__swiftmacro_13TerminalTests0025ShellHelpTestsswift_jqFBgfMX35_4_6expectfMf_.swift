Testing.__checkValue(try tmux.cursor().row < 5,expression: .__fromSyntaxNode("try tmux.cursor().row < 5"),comments: ["the cursor stays in the line"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:36:5-36:71
