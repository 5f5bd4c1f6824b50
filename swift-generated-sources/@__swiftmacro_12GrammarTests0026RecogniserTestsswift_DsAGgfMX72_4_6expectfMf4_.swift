Testing.__checkFunctionCall(start.self,calling: {
  $0.isSuperset(of: $1)
},["EOF", "SEP", "LEADSTART", "'meet'", "'who'", "'i'"],expression: .__fromFunctionCall(.__fromSyntaxNode("start"),"isSuperset",("of",.__fromSyntaxNode(#"["EOF", "SEP", "LEADSTART", "'meet'", "'who'", "'i'"]"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:73:5-73:89
