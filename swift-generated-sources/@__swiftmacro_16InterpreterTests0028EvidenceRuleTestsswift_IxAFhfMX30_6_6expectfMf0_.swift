Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"who can introduce me to Carol",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""who can introduce me to Carol""#, "who can introduce me to Carol"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:31:7-31:58
