Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"expect (count ties where returned) / (count ties) > 0.66",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""expect (count ties where returned) / (count ties) > 0.66""#, "expect (count ties where returned) / (count ties) > 0.66"))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:83:5-83:99
