Testing.__checkFunctionCall(render(answer, as: .table, style: style).self,calling: {
  $0.hasSuffix($1)
},"\n\n" + remark,expression: .__fromFunctionCall(.__fromSyntaxNode("render(answer, as: .table, style: style)"),"hasSuffix",(nil,.__fromSyntaxNode(#""\n\n" + remark"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:146:5-146:81
