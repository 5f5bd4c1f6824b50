Testing.__checkFunctionCall(render(Sample.notes, as: .json, style: Sample.style).self,calling: {
  $0.contains($1)
},#""what":"Likes long walks.\n  Never calls.\n""#,expression: .__fromFunctionCall(.__fromSyntaxNode("render(Sample.notes, as: .json, style: Sample.style)"),"contains",(nil,.__fromStringLiteral(##"#""what":"Likes long walks.\n  Never calls.\n""#"##, #""what":"Likes long walks.\n  Never calls.\n""#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:155:5-157:59
