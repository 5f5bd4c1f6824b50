Testing.__checkBinaryOperation(answer.asOf.description,{ $0 == $1() },"2026-02-01",expression: .__fromBinaryOperation(.__fromSyntaxNode("answer.asOf.description"),"==",.__fromStringLiteral(#""2026-02-01""#, "2026-02-01")),comments: ["\(question)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:64:7-64:70
