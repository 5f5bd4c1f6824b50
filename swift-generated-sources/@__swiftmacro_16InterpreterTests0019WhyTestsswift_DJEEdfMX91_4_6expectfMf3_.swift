Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"who knows me as of \((day - 8).description)",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""who knows me as of \((day - 8).description)""#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:92:5-92:70
