Testing.__checkFunctionCall(player.self,calling: {
  $0.type($1)
},"meet Carol",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("player"),"type",(nil,.__fromStringLiteral(#""meet Carol""#, "meet Carol"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:127:5-127:40
