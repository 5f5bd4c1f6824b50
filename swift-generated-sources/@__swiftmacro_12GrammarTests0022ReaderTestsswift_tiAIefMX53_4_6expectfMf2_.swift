Testing.__checkFunctionCall("aÉ\n".unicodeScalars.self,calling: {
  $0.contains(where: $1)
},negated.contains,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode(#""aÉ\n".unicodeScalars"#),"contains",("where",.__fromSyntaxNode("negated.contains"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:54:5-54:71
