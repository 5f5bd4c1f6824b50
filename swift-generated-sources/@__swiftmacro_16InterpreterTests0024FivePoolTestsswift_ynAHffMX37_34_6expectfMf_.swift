Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},statement,expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode("statement"))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/FivePoolTests.swift:38:35-38:80
