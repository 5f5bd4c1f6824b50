Testing.__checkPropertyAccess(parse(mended).diagnostics.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("parse(mended).diagnostics"),.__fromSyntaxNode("isEmpty")),comments: ["\(mended)\n\(desk.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:97:5-97:74
