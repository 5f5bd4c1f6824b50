Testing.__checkValue(try tmux.cursor().row == 5,expression: .__fromSyntaxNode("try tmux.cursor().row == 5"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:27:5-27:40
