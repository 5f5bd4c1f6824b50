Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},"…",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromStringLiteral(#""…""#, "…"))), false),comments: ["\(width)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:213:7-213:49
