Testing.__checkFunctionCall(table(answer, 20).self,calling: {
  $0.contains($1)
},"…",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("table(answer, 20)"),"contains",(nil,.__fromStringLiteral(#""…""#, "…"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:141:5-141:48
