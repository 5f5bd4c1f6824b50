Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"people order by nonsense",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""people order by nonsense""#, "people order by nonsense"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:75:5-75:52
