Testing.__checkFunctionCall(lesson.preparation.text.self,calling: {
  $0.contains($1)
},"meet Bob",expression: .__fromFunctionCall(.__fromSyntaxNode("lesson.preparation.text"),"contains",(nil,.__fromStringLiteral(#""meet Bob""#, "meet Bob"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:50:5-50:58
