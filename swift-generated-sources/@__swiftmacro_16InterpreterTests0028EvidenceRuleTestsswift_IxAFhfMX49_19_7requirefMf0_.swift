Testing.__checkFunctionCall(clauses.self,calling: {
  $0.firstIndex(of: $1)
},"days with contact",expression: .__fromFunctionCall(.__fromSyntaxNode("clauses"),"firstIndex",("of",.__fromStringLiteral(#""days with contact""#, "days with contact"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:50:20-50:73
