Testing.__checkValue(try judge("who knows me?", run) == .done,expression: .__fromSyntaxNode(#"try judge("who knows me?", run) == .done"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:91:5-91:54
