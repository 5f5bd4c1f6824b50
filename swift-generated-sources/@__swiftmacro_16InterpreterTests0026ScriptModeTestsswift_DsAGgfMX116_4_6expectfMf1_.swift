Testing.__checkFunctionCall(words.self,calling: {
  $0.contains($1)
},"-- run greet with Alice",expression: .__fromFunctionCall(.__fromSyntaxNode("words"),"contains",(nil,.__fromStringLiteral(#""-- run greet with Alice""#, "-- run greet with Alice"))),comments: [.__line("// That the habit was run stands there as a comment: its statements must not be done twice.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:117:5-117:55
