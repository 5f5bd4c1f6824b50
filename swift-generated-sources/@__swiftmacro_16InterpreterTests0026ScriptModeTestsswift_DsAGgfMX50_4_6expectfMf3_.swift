Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"note Alice \"was never met\"",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""note Alice \"was never met\"""#, #"note Alice "was never met""#))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:51:5-51:56
