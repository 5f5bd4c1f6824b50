Testing.__checkFunctionCall(render(answer, as: .json, style: style).self,calling: {
  $0.contains($1)
},#""estimated":true"#,expression: .__fromFunctionCall(.__fromSyntaxNode("render(answer, as: .json, style: style)"),"contains",(nil,.__fromStringLiteral(##"#""estimated":true"#"##, #""estimated":true"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:157:5-157:84
