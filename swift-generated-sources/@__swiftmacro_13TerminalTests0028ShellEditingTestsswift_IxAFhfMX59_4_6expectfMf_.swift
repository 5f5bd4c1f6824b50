Testing.__checkValue(try tmux.colouredScreen().firstMatch(of: /7m(\u{1B}\[39m)?Zoë/) != nil,expression: .__fromSyntaxNode(#"try tmux.colouredScreen().firstMatch(of: /7m(\u{1B}\[39m)?Zoë/) != nil"#),comments: ["matches are marked"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:60:5-61:101
