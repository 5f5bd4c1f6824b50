Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},"-- why",expression: .__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromStringLiteral(#""-- why""#, "-- why"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:35:7-35:39
