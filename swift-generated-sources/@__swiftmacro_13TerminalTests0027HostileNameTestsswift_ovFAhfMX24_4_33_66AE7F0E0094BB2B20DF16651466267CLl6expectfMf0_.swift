Testing.__checkFunctionCall(screen.self,calling: {
  $0.contains($1)
},"\u{1B}[31m",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("screen"),"contains",(nil,.__fromStringLiteral(#""\u{1B}[31m""#, "\u{1b}[31m"))), false),comments: [],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:25:5-25:76
