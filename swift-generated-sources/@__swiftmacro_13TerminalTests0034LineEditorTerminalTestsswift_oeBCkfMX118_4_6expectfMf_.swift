Testing.__checkValue(try tmux.cursor().row == 0,expression: .__fromSyntaxNode("try tmux.cursor().row == 0"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:119:5-119:40
