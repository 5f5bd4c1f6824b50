Testing.__checkValue(try judge("note Bob \"rows\"", run) == .looking,expression: .__fromSyntaxNode(#"try judge("note Bob \"rows\"", run) == .looking"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:90:5-90:61
