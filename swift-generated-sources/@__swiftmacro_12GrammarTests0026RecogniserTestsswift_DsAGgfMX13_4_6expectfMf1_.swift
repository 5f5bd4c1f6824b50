Testing.__checkFunctionCall(sums.self,calling: {
  $0.accepts($1)
},"x+x + x",expression: .__fromFunctionCall(.__fromSyntaxNode("sums"),"accepts",(nil,.__fromStringLiteral(#""x+x + x""#, "x+x + x"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:14:5-14:37
