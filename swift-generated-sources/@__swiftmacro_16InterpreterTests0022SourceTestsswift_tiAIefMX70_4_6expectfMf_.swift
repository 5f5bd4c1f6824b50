Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"people order by met descending",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""people order by met descending""#, "people order by met descending"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:71:5-71:57
