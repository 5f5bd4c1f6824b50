Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},words + " as of today",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#"words + " as of today""#))),comments: ["\(words)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:141:7-141:61
