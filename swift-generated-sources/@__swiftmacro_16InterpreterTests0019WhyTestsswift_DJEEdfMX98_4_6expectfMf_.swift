Testing.__checkValue(try answer(desk, "why").texts(of: "words") == ["meet Bob on 2025-03-01"],expression: .__fromSyntaxNode(#"try answer(desk, "why").texts(of: "words") == ["meet Bob on 2025-03-01"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:99:5-99:86
