Testing.__checkFunctionCall(player.self,calling: {
  $0.type($1)
},"meet Alice",expression: .__fromFunctionCall(.__fromSyntaxNode("player"),"type",(nil,.__fromStringLiteral(#""meet Alice""#, "meet Alice"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:151:7-151:41
