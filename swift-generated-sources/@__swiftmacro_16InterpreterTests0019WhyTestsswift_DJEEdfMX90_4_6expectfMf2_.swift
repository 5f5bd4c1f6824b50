Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"expect settled of Bob >= 40",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""expect settled of Bob >= 40""#, "expect settled of Bob >= 40"))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:91:5-91:70
