Testing.__checkFunctionCall(render(answer, as: .table, style: style).self,calling: {
  $0.contains($1)
},"estimated",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("render(answer, as: .table, style: style)"),"contains",(nil,.__fromStringLiteral(#""estimated""#, "estimated"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:148:5-148:77
