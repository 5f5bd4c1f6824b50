Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"print nonsense of Alice",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""print nonsense of Alice""#, "print nonsense of Alice"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:99:5-99:51
