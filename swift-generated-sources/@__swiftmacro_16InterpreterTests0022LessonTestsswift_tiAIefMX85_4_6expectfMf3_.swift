Testing.__checkValue(try judge("meet Alice via Bob at PyCon yesterday", run) == .done,expression: .__fromSyntaxNode(#"try judge("meet Alice via Bob at PyCon yesterday", run) == .done"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:86:5-86:78
