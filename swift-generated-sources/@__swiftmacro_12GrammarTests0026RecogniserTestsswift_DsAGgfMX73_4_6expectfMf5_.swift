Testing.__checkFunctionCall(start.self,calling: {
  $0.isDisjoint(with: $1)
},["NAMESTART", "'then'", "SPACE", "COMMENT"],expression: .__fromFunctionCall(.__fromSyntaxNode("start"),"isDisjoint",("with",.__fromSyntaxNode(#"["NAMESTART", "'then'", "SPACE", "COMMENT"]"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:74:5-74:81
