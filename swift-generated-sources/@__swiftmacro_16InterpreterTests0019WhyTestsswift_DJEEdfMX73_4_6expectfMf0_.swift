Testing.__checkValue(why.notes.contains { $0.hasPrefix("At the earliest on 2026-") },expression: .__fromSyntaxNode(#"why.notes.contains { $0.hasPrefix("At the earliest on 2026-") }"#),comments: ["\(why.notes)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:74:5-74:93
