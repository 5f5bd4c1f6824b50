Testing.__checkValue(try desk.journal.contentHash() == before.0,expression: .__fromSyntaxNode("try desk.journal.contentHash() == before.0"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:61:5-61:56
