Testing.__checkFunctionCall(words.self,calling: {
  $0.contains($1)
},"log message to Alice \"hello\"",expression: .__fromFunctionCall(.__fromSyntaxNode("words"),"contains",(nil,.__fromStringLiteral(#""log message to Alice \"hello\"""#, #"log message to Alice "hello""#))),comments: ["\(words)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:114:5-114:74
