Testing.__checkValue(try tmux.cursor().row == 5,expression: .__fromSyntaxNode("try tmux.cursor().row == 5"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:58:5-58:40
