Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},question,expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode("question"))),comments: ["\(question)\n\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:49:9-49:66
