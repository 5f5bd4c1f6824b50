Testing.__checkFunctionCall(why.notes.self,calling: {
  $0.contains($1)
},"Bob declined on 2026-02-02: “too early”.",expression: .__fromFunctionCall(.__fromSyntaxNode("why.notes"),"contains",(nil,.__fromStringLiteral(#""Bob declined on 2026-02-02: “too early”.""#, "Bob declined on 2026-02-02: “too early”."))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:46:5-46:80
