Testing.__checkBinaryOperation(good.count,{ $0 > $1() },50,expression: .__fromBinaryOperation(.__fromSyntaxNode("good.count"),">",.__fromSyntaxNode("50")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:100:5-100:29
