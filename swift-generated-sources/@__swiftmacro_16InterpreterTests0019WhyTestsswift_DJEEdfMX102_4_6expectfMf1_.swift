Testing.__checkValue(try answer(desk, "why").texts(of: "meaning").count > 15,expression: .__fromSyntaxNode(#"try answer(desk, "why").texts(of: "meaning").count > 15"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:103:5-103:69
