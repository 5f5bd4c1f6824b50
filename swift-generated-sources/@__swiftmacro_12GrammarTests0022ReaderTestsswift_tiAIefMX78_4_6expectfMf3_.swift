Testing.__checkFunctionCall(grammar.words(of: "LEADWORD").self,calling: {
  $0.starts(with: $1)
},["then", "else", "end", "meet"],expression: .__fromFunctionCall(.__fromSyntaxNode(#"grammar.words(of: "LEADWORD")"#),"starts",("with",.__fromSyntaxNode(#"["then", "else", "end", "meet"]"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:79:5-79:89
