Testing.__checkFunctionCall(render(answer, as: .table, style: ascii).self,calling: {
  $0.hasSuffix($1)
},"\n\n* estimated - show parameters\n",expression: .__fromFunctionCall(.__fromSyntaxNode("render(answer, as: .table, style: ascii)"),"hasSuffix",(nil,.__fromStringLiteral(#""\n\n* estimated - show parameters\n""#, "\n\n* estimated - show parameters\n"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:142:5-143:97
