Testing.__checkFunctionCall(output.self,calling: {
  $0.contains($1)
},"met Carol",expression: .__fromFunctionCall(.__fromSyntaxNode("output"),"contains",(nil,.__fromStringLiteral(#""met Carol""#, "met Carol"))),comments: ["\(output)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:102:5-102:55
