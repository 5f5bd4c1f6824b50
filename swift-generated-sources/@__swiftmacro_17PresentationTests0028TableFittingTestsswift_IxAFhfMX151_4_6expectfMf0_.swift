Testing.__checkFunctionCall(render(Sample.notes, as: .csv, style: Sample.style).self,calling: {
  $0.contains($1)
},"\"Likes long walks.\n  Never calls.\n\"",expression: .__fromFunctionCall(.__fromSyntaxNode("render(Sample.notes, as: .csv, style: Sample.style)"),"contains",(nil,.__fromStringLiteral(#""\"Likes long walks.\n  Never calls.\n\"""#, #""Likes long walks.\#n  Never calls.\#n""#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:152:5-154:52
