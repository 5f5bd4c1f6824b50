Testing.__checkFunctionCall(desk.player.self,calling: {
  $0.type($1)
},"restore \"\(text)\"",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("desk.player"),"type",(nil,.__fromSyntaxNode(#""restore \"\(text)\"""#))), false),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:138:7-138:67
