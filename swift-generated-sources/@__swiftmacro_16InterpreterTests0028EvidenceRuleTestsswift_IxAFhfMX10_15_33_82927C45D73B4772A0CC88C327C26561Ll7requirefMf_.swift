Testing.__checkFunctionCall(desk.answers.last.self,calling: {
  $0?.summaryNumber($1)
},"freshHours",expression: .__fromFunctionCall(.__fromSyntaxNode("desk.answers.last"),"summaryNumber",(nil,.__fromStringLiteral(#""freshHours""#, "freshHours"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:11:16-11:72
