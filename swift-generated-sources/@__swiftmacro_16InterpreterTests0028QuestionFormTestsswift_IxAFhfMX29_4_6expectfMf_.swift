Testing.__checkBinaryOperation(actual,{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("actual"),"==",.__fromSyntaxNode("expected")),comments: ["\(store): \(firstDifference(actual, expected))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:30:5-30:82
