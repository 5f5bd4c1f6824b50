Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"forget Alice; expect notes to be empty",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""forget Alice; expect notes to be empty""#, "forget Alice; expect notes to be empty"))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:83:5-83:81
