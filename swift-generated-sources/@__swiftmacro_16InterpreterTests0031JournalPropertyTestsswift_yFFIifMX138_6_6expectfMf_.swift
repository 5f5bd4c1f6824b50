Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},words,expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode("words"))),comments: ["\(words)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:139:7-139:44
