Testing.__checkFunctionCall(desk.self,calling: {
  $0.type($1)
},"\(question) as of 2026-02-01 as json",expression: .__fromFunctionCall(.__fromSyntaxNode("desk"),"type",(nil,.__fromSyntaxNode(#""\(question) as of 2026-02-01 as json""#))),comments: ["\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:62:7-62:81
