Testing.__checkFunctionCall(again.self,calling: {
  $0.type($1)
},statement,expression: .__fromFunctionCall(.__fromSyntaxNode("again"),"type",(nil,.__fromSyntaxNode("statement"))),comments: ["\(statement)\n\(again.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:119:30-119:91
