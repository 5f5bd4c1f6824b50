Testing.__checkValue(try answer(desk, "why should I contact Bob").summaryNumber("score") == score,expression: .__fromSyntaxNode(#"try answer(desk, "why should I contact Bob").summaryNumber("score") == score"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:67:5-67:90
