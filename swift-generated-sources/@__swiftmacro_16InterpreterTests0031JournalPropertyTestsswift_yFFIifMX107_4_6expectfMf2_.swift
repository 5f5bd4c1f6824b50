Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"note Ulla \"was never met\"",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""note Ulla \"was never met\"""#, #"note Ulla "was never met""#))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:108:5-108:55
