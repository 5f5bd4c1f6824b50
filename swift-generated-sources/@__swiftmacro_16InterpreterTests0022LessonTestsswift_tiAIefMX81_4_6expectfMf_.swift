Testing.__checkValue(try judge("people", run) == .looking,expression: .__fromSyntaxNode(#"try judge("people", run) == .looking"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:82:5-82:50
