Testing.__checkFunctionCall(highlights(of: "meet Alice vai Bob").map(\.role).self,calling: {
  $0.contains($1)
},.error,expression: .__fromFunctionCall(.__fromSyntaxNode(#"highlights(of: "meet Alice vai Bob").map(\.role)"#),"contains",(nil,.__fromSyntaxNode(".error"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:54:5-54:79
