Testing.__checkValue(try answer(desk, "why not Bob").notes.first { $0.contains("every week on ") },expression: .__fromSyntaxNode(#"try answer(desk, "why not Bob").notes.first { $0.contains("every week on ") }"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:81:20-82:85
