Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"how do I reach Carol",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""how do I reach Carol""#, "how do I reach Carol"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:89:5-89:47
