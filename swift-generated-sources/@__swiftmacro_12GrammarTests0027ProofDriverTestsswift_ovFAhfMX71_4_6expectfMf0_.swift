Testing.__checkFunctionCall(report.description.self,calling: {
  $0.contains($1)
},"seed 42, sentence",expression: .__fromFunctionCall(.__fromSyntaxNode("report.description"),"contains",(nil,.__fromStringLiteral(#""seed 42, sentence""#, "seed 42, sentence"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:72:5-72:62
