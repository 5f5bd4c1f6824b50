Testing.__checkFunctionCall(palindromes.self,calling: {
  $0.accepts($1)
},"a b a c a b a",expression: .__fromFunctionCall(.__fromSyntaxNode("palindromes"),"accepts",(nil,.__fromStringLiteral(#""a b a c a b a""#, "a b a c a b a"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:11:5-11:50
