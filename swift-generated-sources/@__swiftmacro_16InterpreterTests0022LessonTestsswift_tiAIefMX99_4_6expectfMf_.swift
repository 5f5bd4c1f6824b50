Testing.__checkBinaryOperation(run.step?.title,{ $0 == $1() },"Ask",expression: .__fromBinaryOperation(.__fromSyntaxNode("run.step?.title"),"==",.__fromStringLiteral(#""Ask""#, "Ask")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:100:5-100:38
