Testing.__checkFunctionCall(desk.text.self,calling: {
  $0.hasSuffix($1)
},"2 people\n",expression: .__fromFunctionCall(.__fromSyntaxNode("desk.text"),"hasSuffix",(nil,.__fromStringLiteral(#""2 people\n""#, "2 people\n"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:41:5-41:47
