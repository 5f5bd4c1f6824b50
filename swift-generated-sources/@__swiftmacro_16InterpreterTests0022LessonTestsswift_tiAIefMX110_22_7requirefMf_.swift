Testing.__checkPropertyAccess(lesson.self,getting: { $0.minutes },expression: .__fromPropertyAccess(.__fromSyntaxNode("lesson"),.__fromSyntaxNode("minutes")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:111:23-111:47
