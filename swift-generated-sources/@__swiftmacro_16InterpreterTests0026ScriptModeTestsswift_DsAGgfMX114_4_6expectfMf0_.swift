Testing.__checkFunctionCall(words.self,calling: {
  $0.contains($1)
},"log call with Bob",expression: .__fromFunctionCall(.__fromSyntaxNode("words"),"contains",(nil,.__fromStringLiteral(#""log call with Bob""#, "log call with Bob"))),comments: ["\(words)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:115:5-115:61
