Testing.__checkValue(try tmux.screen().first?.hasPrefix("whoknows 0") ?? false,expression: .__fromSyntaxNode(#"try tmux.screen().first?.hasPrefix("whoknows 0") ?? false"#),comments: ["the screen was not cleared"],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:28:5-30:38
