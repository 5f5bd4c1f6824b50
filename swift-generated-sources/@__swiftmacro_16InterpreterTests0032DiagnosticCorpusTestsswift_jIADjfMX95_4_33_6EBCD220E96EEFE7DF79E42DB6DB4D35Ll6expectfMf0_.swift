Testing.__checkFunctionCall(codes.self,calling: {
  $0.contains($1)
},diagnostic.code,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("codes"),"contains",(nil,.__fromSyntaxNode("diagnostic.code"))), false),comments: ["\(item.source) → \(mended)\n\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:96:5-96:92
