Testing.__checkValue(try answer(desk, "why").texts(of: "name") == ["Bob"],expression: .__fromSyntaxNode(#"try answer(desk, "why").texts(of: "name") == ["Bob"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:101:5-101:66
