Testing.__checkFunctionCall(desk.player.self,calling: {
  $0.type($1)
},"export to \"backup.net\"",expression: .__fromFunctionCall(.__fromSyntaxNode("desk.player"),"type",(nil,.__fromStringLiteral(#""export to \"backup.net\"""#, #"export to "backup.net""#))),comments: ["\(desk.player.diagnostics.last as Any)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:40:5-40:100
