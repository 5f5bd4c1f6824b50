Testing.__checkFunctionCall(sums.self,calling: {
  $0.accepts($1)
},"x + + x",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("sums"),"accepts",(nil,.__fromStringLiteral(#""x + + x""#, "x + + x"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:15:5-15:38
