Testing.__checkFunctionCall(screen.self,calling: {
  $0.contains($1)
},"\u{2028}",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("screen"),"contains",(nil,.__fromStringLiteral(#""\u{2028}""#, "\u{2028}"))), false),comments: [],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:27:5-27:74
