Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"expect introducer of Alice = Bob and met-year of Alice = 2025",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""expect introducer of Alice = Bob and met-year of Alice = 2025""#, "expect introducer of Alice = Bob and met-year of Alice = 2025"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:98:5-98:88
