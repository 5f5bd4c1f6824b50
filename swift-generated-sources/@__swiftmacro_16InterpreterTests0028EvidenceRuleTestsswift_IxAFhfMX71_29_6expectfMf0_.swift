Testing.__checkFunctionCall(plain.self,calling: {
  $0.type($1)
},statement,expression: .__fromFunctionCall(.__fromSyntaxNode("plain"),"type",(nil,.__fromSyntaxNode("statement"))),comments: ["\(plain.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:72:30-72:77
