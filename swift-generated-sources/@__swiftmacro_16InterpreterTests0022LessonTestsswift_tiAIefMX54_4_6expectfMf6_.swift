Testing.__checkPropertyAccess(lesson.steps[1].checks.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("lesson.steps[1].checks"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:55:5-55:44
