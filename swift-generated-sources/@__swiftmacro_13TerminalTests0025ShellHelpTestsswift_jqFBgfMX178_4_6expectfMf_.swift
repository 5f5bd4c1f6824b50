Testing.__checkValue(try tmux.colouredScreen().firstMatch(of: coloured) == nil,expression: .__fromSyntaxNode("try tmux.colouredScreen().firstMatch(of: coloured) == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:179:5-179:71
