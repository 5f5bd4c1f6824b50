Testing.__checkValue(why.notes.contains { $0.contains("with a coffee every week on 20") },expression: .__fromSyntaxNode(#"why.notes.contains { $0.contains("with a coffee every week on 20") }"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:75:5-75:82
