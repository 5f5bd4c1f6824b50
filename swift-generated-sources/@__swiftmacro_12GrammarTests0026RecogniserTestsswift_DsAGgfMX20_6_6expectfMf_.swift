Testing.__checkFunctionCall(grammar.self,calling: {
  $0.accepts($1)
},text,expression: .__fromFunctionCall(.__fromSyntaxNode("grammar"),"accepts",(nil,.__fromSyntaxNode("text"))),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:21:7-21:48
