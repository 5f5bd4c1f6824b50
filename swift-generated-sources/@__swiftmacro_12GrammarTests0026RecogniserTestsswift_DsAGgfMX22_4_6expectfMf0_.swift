Testing.__checkFunctionCall(grammar.self,calling: {
  $0.accepts($1)
},"x x x x x end",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("grammar"),"accepts",(nil,.__fromStringLiteral(#""x x x x x end""#, "x x x x x end"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:23:5-23:47
