Testing.__checkFunctionCall("1 .".unicodeScalars.self,calling: {
  $0.allSatisfy($1)
},negated.contains,expression: .__fromFunctionCall(.__fromSyntaxNode(#""1 .".unicodeScalars"#),"allSatisfy",(nil,.__fromSyntaxNode("negated.contains"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:53:5-53:63
