Testing.__checkValue(isValid,expression: .__fromSyntaxNode("isValid"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:13:5-13:21
