Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"define habit coffee do deepen Bob over coffee end",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""define habit coffee do deepen Bob over coffee end""#, "define habit coffee do deepen Bob over coffee end"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:85:5-85:76
