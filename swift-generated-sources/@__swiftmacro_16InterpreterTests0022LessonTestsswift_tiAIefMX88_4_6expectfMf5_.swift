Testing.__checkValue(try judge("whom do I know?", run) == .notYet,expression: .__fromSyntaxNode(#"try judge("whom do I know?", run) == .notYet"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:89:5-89:58
