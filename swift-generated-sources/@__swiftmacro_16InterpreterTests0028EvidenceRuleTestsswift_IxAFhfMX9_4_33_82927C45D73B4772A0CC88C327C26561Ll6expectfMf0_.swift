Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"why \(person)",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""why \(person)""#))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:10:5-10:56
