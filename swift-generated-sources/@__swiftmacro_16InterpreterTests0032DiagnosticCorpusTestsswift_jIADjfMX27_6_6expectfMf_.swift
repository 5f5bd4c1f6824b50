Testing.__checkFunctionCall(golden.self,calling: {
  $0.contains($1)
},code.rawValue[...],expression: .__fromFunctionCall(.__fromSyntaxNode("golden"),"contains",(nil,.__fromSyntaxNode("code.rawValue[...]"))),comments: ["\(code.rawValue) \(code) has no golden"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:28:7-28:93
