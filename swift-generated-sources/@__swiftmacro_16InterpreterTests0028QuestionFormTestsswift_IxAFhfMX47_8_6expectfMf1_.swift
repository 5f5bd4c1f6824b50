Testing.__checkBinaryOperation(!answer.notes.isEmpty,{ $0 || $1() },answer.headline?.contains(" knows ") == true,expression: .__fromBinaryOperation(.__fromSyntaxNode("!answer.notes.isEmpty"),"||",.__fromSyntaxNode(#"answer.headline?.contains(" knows ") == true"#)),comments: ["\(question)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:48:9-49:96
