Testing.__checkFunctionCall(note.split(separator: " ").last.self,calling: {
  $0?.dropLast()
},expression: .__fromFunctionCall(.__fromSyntaxNode(#"note.split(separator: " ").last"#),"dropLast"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:83:20-83:73
