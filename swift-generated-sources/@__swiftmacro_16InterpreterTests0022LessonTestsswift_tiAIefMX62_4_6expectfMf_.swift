Testing.__checkClosureCall(performing: { try Self.lesson(text) },throws: { ($0 as? Diagnostic)?.code == .notALesson },expression: .__fromSyntaxNode("try Self.lesson(text)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:63:5-63:91
