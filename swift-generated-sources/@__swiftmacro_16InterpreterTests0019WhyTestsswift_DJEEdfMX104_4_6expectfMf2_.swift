Testing.__checkValue(try answer(desk, "why").texts(of: "words") == ["Bob knows Carol well"],expression: .__fromSyntaxNode(#"try answer(desk, "why").texts(of: "words") == ["Bob knows Carol well"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:105:5-105:84
