Testing.__checkFunctionCall(table(Sample.parameters, 20).self,calling: {
  $0.contains($1)
},"value      0.35\n\n",expression: .__fromFunctionCall(.__fromSyntaxNode("table(Sample.parameters, 20)"),"contains",(nil,.__fromStringLiteral(#""value      0.35\n\n""#, "value      0.35\n\n"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:203:5-203:74
