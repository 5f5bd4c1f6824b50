Testing.__checkFunctionCall(late.self,calling: {
  $0.type($1)
},statement,expression: .__fromFunctionCall(.__fromSyntaxNode("late"),"type",(nil,.__fromSyntaxNode("statement"))),comments: ["\(late.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:71:38-71:83
