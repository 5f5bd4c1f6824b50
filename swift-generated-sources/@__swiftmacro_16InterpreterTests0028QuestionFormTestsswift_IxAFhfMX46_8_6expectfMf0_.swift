Testing.__checkBinaryOperation(answer.headline?.isEmpty,{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode("answer.headline?.isEmpty"),"==",.__fromSyntaxNode("false")),comments: ["\(question)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:47:9-47:66
