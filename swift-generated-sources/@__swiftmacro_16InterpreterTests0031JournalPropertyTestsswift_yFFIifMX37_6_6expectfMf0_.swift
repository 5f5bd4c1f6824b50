Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"undo",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""undo""#, "undo"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:38:7-38:33
