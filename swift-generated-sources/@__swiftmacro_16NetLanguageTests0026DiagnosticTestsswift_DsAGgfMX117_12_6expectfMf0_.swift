Testing.__checkPropertyAccess(corrected.diagnostics.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("corrected.diagnostics"),.__fromSyntaxNode("isEmpty")),comments: ["\(source) → \(suggestion.applied(to: source))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:118:13-118:102
