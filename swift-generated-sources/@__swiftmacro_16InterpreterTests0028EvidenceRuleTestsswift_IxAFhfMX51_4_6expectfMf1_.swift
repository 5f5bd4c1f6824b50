Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"expect stage of Bob is contact",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""expect stage of Bob is contact""#, "expect stage of Bob is contact"))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:52:5-52:73
