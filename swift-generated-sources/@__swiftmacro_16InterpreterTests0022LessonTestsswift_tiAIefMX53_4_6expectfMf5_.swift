Testing.__checkBinaryOperation(lesson.steps[0].checks.firstLine,{ $0 == $1() },18,expression: .__fromBinaryOperation(.__fromSyntaxNode("lesson.steps[0].checks.firstLine"),"==",.__fromSyntaxNode("18")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:54:5-54:52
