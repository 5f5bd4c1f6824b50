Testing.__checkValue(try desk.journal.contentHash() == before,expression: .__fromSyntaxNode("try desk.journal.contentHash() == before"),comments: ["undo of \(statement)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:39:7-39:80
