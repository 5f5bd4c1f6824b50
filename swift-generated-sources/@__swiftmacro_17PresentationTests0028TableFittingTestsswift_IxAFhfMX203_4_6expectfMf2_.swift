Testing.__checkFunctionCall(render(Sample.parameters, as: .json, style: Sample.style).self,calling: {
  $0.contains($1)
},"\"estimated\":false",expression: .__fromFunctionCall(.__fromSyntaxNode("render(Sample.parameters, as: .json, style: Sample.style)"),"contains",(nil,.__fromStringLiteral(#""\"estimated\":false""#, #""estimated":false"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:204:5-205:97
