Testing.__checkPropertyAccess(diagnostic.self,getting: { $0.source },expression: .__fromPropertyAccess(.__fromSyntaxNode("diagnostic"),.__fromSyntaxNode("source")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:88:24-88:51
