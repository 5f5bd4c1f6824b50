Testing.__checkValue(try judge("meet Carol", run) == .notYet,expression: .__fromSyntaxNode(#"try judge("meet Carol", run) == .notYet"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:83:5-83:53
