Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"print $theirs",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromStringLiteral(#""print $theirs""#, "print $theirs"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:70:5-70:41
