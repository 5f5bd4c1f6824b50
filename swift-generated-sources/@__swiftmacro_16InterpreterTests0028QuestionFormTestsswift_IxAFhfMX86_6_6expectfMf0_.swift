Testing.__checkFunctionCall(fields.self,calling: {
  $0.isSubset(of: $1)
},answer.columns.map(\.key),expression: .__fromFunctionCall(.__fromSyntaxNode("fields"),"isSubset",("of",.__fromSyntaxNode(#"answer.columns.map(\.key)"#))),comments: ["\(question)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:87:7-87:77
