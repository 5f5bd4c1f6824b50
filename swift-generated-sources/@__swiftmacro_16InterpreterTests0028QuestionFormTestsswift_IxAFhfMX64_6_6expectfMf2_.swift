Testing.__checkBinaryOperation(answer.format,{ $0 == $1() },.json,expression: .__fromBinaryOperation(.__fromSyntaxNode("answer.format"),"==",.__fromSyntaxNode(".json")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:65:7-65:38
