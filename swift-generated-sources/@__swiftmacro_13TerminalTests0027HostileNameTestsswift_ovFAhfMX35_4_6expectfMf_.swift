Testing.__checkValue(try tmux.screen().joined().contains(Self.shown),expression: .__fromSyntaxNode("try tmux.screen().joined().contains(Self.shown)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:36:5-36:61
