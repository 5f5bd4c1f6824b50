Testing.__checkFunctionCall(output.self,calling: {
  $0.contains($1)
},"Nothing was written",expression: .__fromFunctionCall(.__fromSyntaxNode("output"),"contains",(nil,.__fromStringLiteral(#""Nothing was written""#, "Nothing was written"))),comments: ["\(output)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:100:5-100:65
