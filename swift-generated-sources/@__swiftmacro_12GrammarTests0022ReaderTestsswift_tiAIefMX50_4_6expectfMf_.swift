Testing.__checkFunctionCall("ÉAx李א".unicodeScalars.self,calling: {
  $0.allSatisfy($1)
},set.contains,expression: .__fromFunctionCall(.__fromSyntaxNode(#""ÉAx李א".unicodeScalars"#),"allSatisfy",(nil,.__fromSyntaxNode("set.contains"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:51:5-51:65
