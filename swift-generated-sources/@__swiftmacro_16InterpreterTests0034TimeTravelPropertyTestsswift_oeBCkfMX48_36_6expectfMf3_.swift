Testing.__checkFunctionCall(all.self,calling: {
  $0.type($1)
},statement,expression: .__fromFunctionCall(.__fromSyntaxNode("all"),"type",(nil,.__fromSyntaxNode("statement"))),comments: ["\(all.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift:49:37-49:80
