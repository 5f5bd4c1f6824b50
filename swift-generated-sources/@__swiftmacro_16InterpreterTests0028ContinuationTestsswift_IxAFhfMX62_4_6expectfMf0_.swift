Testing.__checkFunctionCall(due.self,calling: {
  $0.contains($1)
},"Alice Jones",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("due"),"contains",(nil,.__fromStringLiteral(#""Alice Jones""#, "Alice Jones"))), false),comments: ["there was contact today"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:63:5-63:69
