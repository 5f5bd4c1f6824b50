Testing.__checkFunctionCall(recogniser.self,calling: {
  $0.accepts($1)
},varied,expression: .__fromFunctionCall(.__fromSyntaxNode("recogniser"),"accepts",(nil,.__fromSyntaxNode("varied"))),comments: ["\(varied.debugDescription)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:39:7-39:72
