Testing.__checkValue(try !tmux.title().contains("owned"),expression: .__fromSyntaxNode(#"try !tmux.title().contains("owned")"#),comments: [],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:23:5-23:81
