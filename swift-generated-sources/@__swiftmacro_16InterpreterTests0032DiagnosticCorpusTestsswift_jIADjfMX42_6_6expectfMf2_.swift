Testing.__checkValue(try desk.journal.contentHash() == before,expression: .__fromSyntaxNode("try desk.journal.contentHash() == before"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:43:7-43:56
