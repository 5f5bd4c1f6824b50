Testing.__checkFunctionCall(output.self,calling: {
  $0.contains($1)
},"Alice",expression: .__fromFunctionCall(.__fromSyntaxNode("output"),"contains",(nil,.__fromStringLiteral(#""Alice""#, "Alice"))),comments: ["\(output)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:114:5-114:51
