Testing.__checkFunctionCall(screen.self,calling: {
  $0.contains($1)
},"\u{202E}",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("screen"),"contains",(nil,.__fromStringLiteral(#""\u{202E}""#, "‮"))), false),comments: [],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:26:5-26:74
