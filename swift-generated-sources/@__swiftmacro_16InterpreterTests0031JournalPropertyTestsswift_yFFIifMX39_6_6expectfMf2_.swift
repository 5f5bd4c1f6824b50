Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"redo",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""redo""#, "redo"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:40:7-40:33
