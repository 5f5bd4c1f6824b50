Testing.__checkFunctionCall(output.self,calling: {
  $0.contains($1)
},"E06",expression: .__fromFunctionCall(.__fromSyntaxNode("output"),"contains",(nil,.__fromStringLiteral(#""E06""#, "E06"))),comments: ["\(output)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:99:5-99:49
