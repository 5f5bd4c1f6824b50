Testing.__checkBinaryOperation(Set(answer.columns.map(\.key)).count,{ $0 == $1() },answer.columns.count,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Set(answer.columns.map(\.key)).count"#),"==",.__fromSyntaxNode("answer.columns.count")),comments: ["\(question)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:66:7-66:91
