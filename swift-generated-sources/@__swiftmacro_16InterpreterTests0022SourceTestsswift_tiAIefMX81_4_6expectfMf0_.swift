Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"Bob knows Dan",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""Bob knows Dan""#, "Bob knows Dan"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:82:5-82:40
