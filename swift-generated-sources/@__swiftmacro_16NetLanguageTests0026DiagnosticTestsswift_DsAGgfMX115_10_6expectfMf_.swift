Testing.__checkValue(stays,expression: .__fromNegation(.__fromSyntaxNode("stays"), false),comments: ["\(source) → \(suggestion.applied(to: source))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:116:11-116:77
