Testing.__checkFunctionCall(codes.self,calling: {
  $0.contains($1)
},String(name.prefix(5)),expression: .__fromFunctionCall(.__fromSyntaxNode("codes"),"contains",(nil,.__fromSyntaxNode("String(name.prefix(5))"))),comments: ["\(cases[index].source): \(codes)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:41:7-41:90
