Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"\(source) where false",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""\(source) where false""#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:52:5-52:48
