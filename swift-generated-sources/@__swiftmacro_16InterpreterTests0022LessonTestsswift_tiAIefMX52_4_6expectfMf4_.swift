Testing.__checkBinaryOperation(lesson.steps[0].closing,{ $0 == $1() },["Good."],expression: .__fromBinaryOperation(.__fromSyntaxNode("lesson.steps[0].closing"),"==",.__fromSyntaxNode(#"["Good."]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:53:5-53:50
