Testing.__checkFunctionCall("éaX1 ".unicodeScalars.filter { $0 != "X" }.self,calling: {
  $0.contains(where: $1)
},set.contains,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode(#""éaX1 ".unicodeScalars.filter { $0 != "X" }"#),"contains",("where",.__fromSyntaxNode("set.contains"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:52:5-52:89
