Testing.__checkValue(try !quiet.screen().contains { $0.hasPrefix("Today: ") },expression: .__fromSyntaxNode(#"try !quiet.screen().contains { $0.hasPrefix("Today: ") }"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:134:5-134:70
