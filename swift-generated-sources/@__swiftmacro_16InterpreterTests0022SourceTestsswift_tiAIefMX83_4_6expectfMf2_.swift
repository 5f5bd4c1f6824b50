Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"expect ties where target = \"Dan\" to count 1",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""expect ties where target = \"Dan\" to count 1""#, #"expect ties where target = "Dan" to count 1"#))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:84:5-84:88
