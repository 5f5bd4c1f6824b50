Testing.__checkFunctionCall(recogniser.self,calling: {
  $0.accepts($1)
},Layout.plain(tokens),expression: .__fromFunctionCall(.__fromSyntaxNode("recogniser"),"accepts",(nil,.__fromSyntaxNode("Layout.plain(tokens)"))),comments: ["\(tokens)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:37:7-37:69
