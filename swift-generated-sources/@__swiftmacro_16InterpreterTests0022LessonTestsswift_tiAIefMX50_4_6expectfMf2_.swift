Testing.__checkBinaryOperation(lesson.steps.map(\.title),{ $0 == $1() },["Meet", "Ask"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lesson.steps.map(\.title)"#),"==",.__fromSyntaxNode(#"["Meet", "Ask"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:51:5-51:58
