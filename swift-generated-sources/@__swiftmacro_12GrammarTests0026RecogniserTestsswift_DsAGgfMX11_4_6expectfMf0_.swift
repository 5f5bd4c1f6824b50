Testing.__checkFunctionCall(palindromes.self,calling: {
  $0.accepts($1)
},"a b a c a b b",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("palindromes"),"accepts",(nil,.__fromStringLiteral(#""a b a c a b b""#, "a b a c a b b"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:12:5-12:51
