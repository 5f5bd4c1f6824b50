Testing.__checkBinaryOperation(lesson.steps[0].hints,{ $0 == $1() },["meet ‹person›"],expression: .__fromBinaryOperation(.__fromSyntaxNode("lesson.steps[0].hints"),"==",.__fromSyntaxNode(#"["meet ‹person›"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:52:5-52:60
