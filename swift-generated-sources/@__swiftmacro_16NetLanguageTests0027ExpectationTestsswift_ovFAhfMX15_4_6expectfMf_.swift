Testing.__checkFunctionCall(expected.self,calling: {
  $0.isSuperset(of: $1)
},["'weeks'", "'via'", "SEP", "EOF"],expression: .__fromFunctionCall(.__fromSyntaxNode("expected"),"isSuperset",("of",.__fromSyntaxNode(#"["'weeks'", "'via'", "SEP", "EOF"]"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:16:5-16:73
