Testing.__checkFunctionCall(render(wrong, style: style).self,calling: {
  $0.hasPrefix($1)
},"week.net:11:12: E0201  warning: I don't know “vai” here.\n",expression: .__fromFunctionCall(.__fromSyntaxNode("render(wrong, style: style)"),"hasPrefix",(nil,.__fromStringLiteral(#""week.net:11:12: E0201  warning: I don't know “vai” here.\n""#, "week.net:11:12: E0201  warning: I don't know “vai” here.\n"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:191:5-193:75
