Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},"\"\"\"##",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromStringLiteral(###""\"\"\"##""###, ###""""##"###))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ResidentScriptTests.swift:37:7-37:42
