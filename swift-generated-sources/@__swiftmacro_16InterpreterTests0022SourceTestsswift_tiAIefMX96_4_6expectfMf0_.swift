Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"expect depth of Alice < depth of Bob or true",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""expect depth of Alice < depth of Bob or true""#, "expect depth of Alice < depth of Bob or true"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:97:5-97:71
