Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"expect (count ties where returned) = 2 and (count ties) = 2",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""expect (count ties where returned) = 2 and (count ties) = 2""#, "expect (count ties where returned) = 2 and (count ties) = 2"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:81:5-81:86
