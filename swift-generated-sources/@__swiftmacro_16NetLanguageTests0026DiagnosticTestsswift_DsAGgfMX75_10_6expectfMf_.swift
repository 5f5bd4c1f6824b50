Testing.__checkPropertyAccess(parse(corrected).diagnostics.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("parse(corrected).diagnostics"),.__fromSyntaxNode("isEmpty")),comments: ["\(source) → \(corrected)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:76:11-76:86
