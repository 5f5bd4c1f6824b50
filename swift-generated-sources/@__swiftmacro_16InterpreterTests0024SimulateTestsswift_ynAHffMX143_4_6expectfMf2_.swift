Testing.__checkValue(try desk.journal.contentHash() == before,expression: .__fromSyntaxNode("try desk.journal.contentHash() == before"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:144:5-144:54
