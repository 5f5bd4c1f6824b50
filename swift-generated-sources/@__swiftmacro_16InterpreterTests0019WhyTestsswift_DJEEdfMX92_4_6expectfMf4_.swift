Testing.__checkValue(try #require(desk.answers.last).numbers(of: "settledHours")[0] < 40,expression: .__fromSyntaxNode(#"try #require(desk.answers.last).numbers(of: "settledHours")[0] < 40"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:93:5-93:81
