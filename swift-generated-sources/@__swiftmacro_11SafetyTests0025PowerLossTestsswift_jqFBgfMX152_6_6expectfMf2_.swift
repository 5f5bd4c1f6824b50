Testing.__checkFunctionCall(player.self,calling: {
  $0.type($1)
},"undo",expression: .__fromFunctionCall(.__fromSyntaxNode("player"),"type",(nil,.__fromStringLiteral(#""undo""#, "undo"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:153:7-153:35
