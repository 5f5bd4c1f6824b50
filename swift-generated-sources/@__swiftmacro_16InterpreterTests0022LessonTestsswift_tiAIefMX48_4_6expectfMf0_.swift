Testing.__checkBinaryOperation(lesson.introduction,{ $0 == $1() },["One line goes on.", "A second paragraph."],expression: .__fromBinaryOperation(.__fromSyntaxNode("lesson.introduction"),"==",.__fromSyntaxNode(#"["One line goes on.", "A second paragraph."]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:49:5-49:81
