Testing.__checkFunctionCall(desk.text.self,calling: {
  $0.hasPrefix($1)
},"1\n",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("desk.text"),"hasPrefix",(nil,.__fromStringLiteral(#""1\n""#, "1\n"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:32:5-32:41
