Testing.__checkBinaryOperation(lesson.name == "01-own" && lesson.title == "A name",{ $0 && $1() },lesson.minutes == 2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lesson.name == "01-own" && lesson.title == "A name""#),"&&",.__fromSyntaxNode("lesson.minutes == 2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:48:5-48:88
