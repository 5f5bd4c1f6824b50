Testing.__checkFunctionCall((3...5).self,calling: {
  $0.contains($1)
},minutes,expression: .__fromFunctionCall(.__fromSyntaxNode("(3...5)"),"contains",(nil,.__fromSyntaxNode("minutes"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:112:5-112:39
